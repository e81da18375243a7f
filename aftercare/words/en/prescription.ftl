# What the command line says of a prescription as JSON; its reader is whoever made the file.
#
#   json-<reason>   formats/strict_json.py and prescription_json.py: BadJson. $at is the place in
#                   the file, as in stretches[0].reps (the first is 0)
#   kind-<kind>     goes into the gap { $kind } of "json-kind"

json-long = The JSON is too long to be a prescription: { $most } kB are the most.
json-encoding = The JSON is not UTF-8 text.
json-syntax = This is not JSON: look at line { $line }, column { $column }.
json-deep = The JSON is nested too deep to be a prescription.
json-number = { $text } is not a number that a prescription can have: all are whole and short.
json-twice = "{ $text }" stands twice in one object of the JSON.
json-kind = { $at } has to be { $kind }.
json-missing = { $at } is missing.
json-unknown = { $at } is nothing that a prescription has.
json-format = The JSON is not a prescription: its "format" has to be "{ $format }".
json-newer = The JSON needs a newer Aftercare, one that reads version { $version } of it.
json-word = { $at } is "{ $text }", which is not known.
json-moment = { $at } has to be a date and time with its offset, such as 2026-03-02T15:20+01:00.
json-out-of-bounds = { $at } cannot be right: it is out of its bounds.
json-unsafe-text = { $at } is not safe to show: it has markup, an address or hidden characters.
json-unsafe-phone = { $at } is not safe to call: a plain number has digits, spaces and + ( ) . / -.

kind-object = an object
kind-list = a list
kind-text = a text
kind-whole = a whole number
kind-flag = true or false
