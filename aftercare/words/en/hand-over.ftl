# Handing a plan over: as a code on the screen, and by what carries it where no code can.
#
#   <way>-support            what a way is for: link, share, text, file, paper; -bare: without an address
#   <way>-<how>              what has become of it: done, tried where nobody can know, coming, failed
title = Hand over
scan = Scan it with the phone’s camera
scan-note = No account. Nothing is sent to a server.
code = Code of the plan, for a phone’s camera. Tap to show it large
alone-note = If the phone does not read it, turn up the brightness of this screen.
holds = Only numbers, your clinic, the places of visits and your note are handed over. No name, unless you wrote one.
given = They have it now
pending = It counts as handed over when you say so below, or when you copy, share, save or print it.
only-here = Its address opens on this computer only, to try it. Patients need one that begins with https://.

too-long-title = Too long for a code
too-long = A phone would not read it from a screen. Use the link, the file or the sheet.
no-address-title = A code needs an address
no-address = That of your clinic’s own web app, which the patient’s phone opens. Until it is set, a message, a file or a sheet carries the plan.
set-address = Set the address

link = Copy the link
link-support = For a message or an e-mail
link-tried = Now paste it where it is to go. If nothing comes, tap here again.
share = Share
share-support = With an app on this device
text = Copy as a message
text-support = The link, with a sentence in front
text-bare = To be pasted in the patient’s Aftercare
text-tried = Now paste it where it is to go. If nothing comes, tap here again.
file = Save as a file
file-support = Aftercare opens it
file-done = Saved where you put it.
file-tried = Your browser saves it, most often with the downloads. If it is not there, tap here again.
paper = Print a sheet
paper-support = A4, with drawings, warning signs and the code
paper-bare = A4, with drawings and warning signs, but no code
paper-coming = One moment. The sheet is being made.
paper-done = Saved where you put it. Open it there to print it.
paper-tried = Your browser saves it, most often with the downloads. Open it there to print it.
paper-failed = It could not be made. Check the network, then tap here again.

file-name = aftercare-plan-{ $date }.aftercare
paper-name = aftercare-plan-{ $date }.pdf

# What the patient receives. The link stands on a line of its own.
message = This is your plan from { $clinic }. Open the link, or copy all of this into Aftercare.
message-unnamed = This is your plan after the treatment. Open the link, or copy all of this into Aftercare.
message-alone = This is your plan from { $clinic }. Copy all of this, then open Aftercare and paste it there.
message-alone-unnamed = This is your plan after the treatment. Copy all of this, then open Aftercare and paste it there.
