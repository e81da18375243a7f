# What stands in calendars: neutral titles, as others may see them.
name = Aftercare
visit = Appointment
check-in = Two questions, 1 minute
look-again = A short look at a list
stretches = Stretches
visit-eve = Tomorrow: appointment
bring = Bring: { $things }
questions = To ask:
question = - { $question }
phone = Phone: { $phone }
open = Open: { $link }
open-the-app = Open Aftercare.
