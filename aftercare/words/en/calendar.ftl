# What stands in calendars: neutral titles, as others may see them.
name = Aftercare
visit = Appointment
check-in = Two questions, 1 minute
look-again = A short look at a list
stretches = Stretches
visit-eve = Tomorrow: appointment
visit-soon = Soon: appointment
off = Called off
when = { $day } at { $time }
bring = Bring: { $things }
questions = To ask:
question = - { $question }
phone = Phone: { $phone }
stretch = { $name } ({ $dose })
step = { $n }. { $step }
open = Open: { $link }
open-the-app = Open Aftercare.
