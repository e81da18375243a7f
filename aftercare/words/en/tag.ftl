# What may be ticked in the diary. Tags: content/diary.toml.

bruise = Bruise
slept-well = Slept well
slept-badly = Slept badly
desk-day = Day at a desk
active-day = Active day
painkiller = Took a painkiller
headache = Headache
tired = Tired
stretched = Stretched
warmth = Used warmth
cold = Used cold
