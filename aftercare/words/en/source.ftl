# Where facts come from. Marks: domain/source.py; works: content/sources.toml (not translated).
#
#   mark-<mark>-title, mark-<mark>    how firm a fact is: the short form, and what it means

intro = Each fact has a mark. It tells you how firm the fact is.

mark-h-title = Well sourced
mark-h = From a published study, or from a health body's own page.

mark-m-title = Partly sourced
mark-m = From one small study, a clinic leaflet, or a work read in part.

mark-l-title = Our own choice
mark-l = Worked out or chosen for this app, on the safe side.

mark-k-title = General knowledge
mark-k = Widely taught in health care. We found no study of it after needles.

# Where a work is used; kinds: content/citing.py.
used-in = Used in: { $where }
in-warnings = warning signs
in-phases = what helps
in-course = the course
in-topics = the advice card
in-articles = texts to read
in-stretches = stretches
in-prescriptions = ready sets
in-function = what you can do
in-regions = where the lung is near
in-countries = numbers to call
