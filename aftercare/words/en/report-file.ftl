# Why a file is no report (formats/report_json.py); its reader is whoever made the file.
#
#   json-<reason>   $at is the place in the file, as in entries[0].note (the first is 0)
#   kind-<kind>     goes into the gap { $kind } of "json-kind"

json-long = The file is too long to be a report: { $most } kB are the most.
json-encoding = The file is not UTF-8 text.
json-syntax = This is not JSON: look at line { $line }, column { $column }.
json-deep = The JSON is nested too deep to be a report.
json-number = { $text } is not a number that a report can have: all are whole and short.
json-twice = "{ $text }" stands twice in one object of the JSON.
json-kind = { $at } has to be { $kind }.
json-missing = { $at } is missing.
json-unknown = { $at } is nothing that a report has.
json-format = The JSON is not a report: its "format" has to be "{ $format }".
json-newer = The JSON needs a newer Aftercare, one that reads version { $version } of it.
json-word = { $at } is "{ $text }", which is not known.
json-moment = { $at } has to be a date, or a date and time with its offset, such as 2026-03-02T15:20+01:00.
json-out-of-bounds = { $at } cannot be right: it is out of its bounds.
json-unsafe-text = { $at } has half a letter in it, which is no text.

kind-object = an object
kind-list = a list
kind-text = a text
kind-whole = a whole number
kind-flag = true or false
