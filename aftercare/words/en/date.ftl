# How dates are written: patterns of Unicode's LDML, as Babel reads them.
weekday = EEEE
weekday-short = EEE
weekday-narrow = EEEEE
day = EEE d MMM
long = EEEE d MMMM
full = d MMM y
short = d MMM
month = LLLL y
month-short = LLL y
