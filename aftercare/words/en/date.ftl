# How dates are written: patterns of Unicode's LDML, as Babel reads them.
weekday = EEEE
weekday-short = EEE
day = EEE d MMM
long = EEEE d MMMM
full = d MMM y
