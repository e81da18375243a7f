# What the readings call for. Concerns: domain/course.py; rules: clinical sources 1.6.
#
#   <concern>-title, <concern>-text, <concern>-act    what it is, what is meant, what to do
#   signs                                             stands under every one of them

signs = Look at the warning signs as well.

severe-title = Soreness of 8 or more
severe-text = This is stronger than many people report.
severe-act = Call your physiotherapist. No answer? See a doctor today.

above-title = Sorer than many people report
above-text = Two or more scores lie above the usual range.
above-act = Tell your physiotherapist.

rising-title = Your soreness is rising
rising-text = By now it eases for many people.
rising-act = Tell your physiotherapist.

lasting-title = Your soreness is still above 3
lasting-text = By now it is lower for many people.
lasting-act = Tell your physiotherapist.
