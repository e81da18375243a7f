# What typed words mean, for the search of Learn: sought and never shown.
#
# A question's own other words stand below it in article/<id>.md, after "? ", and those of a use in
# use.ftl: what is here holds for all texts.

# Small words: they stand in every question and count a little.
small = a, about, after, again, all, am, an, and, any, are, as, at, be, bad, been, by, can, cant, cannot, come, could, did, do, does, dont, feel, feeling, felt, find, for, from, get, go, going, good, got, had, has, have, having, how, i, if, in, is, it, its, ive, ill, im, just, like, may, me, mine, my, need, no, normal, not, now, of, off, ok, okay, on, or, should, so, some, still, take, than, that, the, them, then, there, they, this, to, today, tomorrow, tonight, too, use, usual, very, want, was, we, were, what, whats, when, where, which, who, why, will, with, would, yes, yesterday, you, your

# The endings of words: what is left of a word without them is what it means.
endings = s, es, ies, e, y, ed, ied, ing, ings, ly, ily, ness, iness, ful, less, ion, ions, ic

# Words that mean the same to somebody who asks, a line for each; no word stands in two.
alike =
    bath, bathe, baths, shower, showers, tub, soak
    pool, swim, swimming, sea, lake
    sauna, jacuzzi, steam
    sport, sports, exercise, exercises, gym, train, training, trains, workout, run, running, jog, jogging, football, tennis, yoga, pilates, weights, marathon, cycle, cycling, bike
    work, job, office, shift
    drive, drives, driving, driver, car, wheel
    alcohol, beer, wine, booze, drunk, pub, whisky, pint
    fly, flying, flight, plane, airplane, aeroplane, airport, dive, diving, scuba
    plan, plans
    sleep, sleeping, bed, pillow, lie, lying
    tired, tiredness, fatigue, exhausted, drowsy, sleepy, knackered, worn
    tingling, tingle, tingles, tingly, pins, prickling, electric
    numb, numbness, deaf
    paralysed, paralyzed, paralysis
    weak, weakness, floppy, drops, dropping
    painkiller, painkillers, paracetamol, acetaminophen, tylenol, panadol, aspirin, tablet, tablets, pill, pills
    ibuprofen, advil, nurofen, naproxen, voltaren, diclofenac, antiinflammatory, nsaid, nsaids
    medicine, medicines, medication, medications, drug, drugs, meds
    thinner, thinners, warfarin, apixaban, eliquis, xarelto, rivaroxaban, anticoagulant, anticoagulants, heparin, clopidogrel, plavix
    bruise, bruises, bruised, bruising
    haematoma, hematoma
    bleed, bleeds, bleeding, bled
    haemorrhage, haemorrhaging, hemorrhage, hemorrhaging
    miscarriage, miscarry, miscarrying, miscarried
    gave, give, gives, giving
    breath, breathe, breathes, breathing, breathless, breathlessness, inhale, winded, puffed
    lung, lungs
    pneumothorax, neumothorax, newmothorax
    rib, ribs, ribcage
    wheeze, wheezes, wheezing, wheezy
    tea, coffee, caffeine
    fat, fatter, overweight
    cough, coughs, coughing, coughed, coffing
    collapse, collapses, collapsed, collapsing
    sepsis, septic, septicaemia, septicemia
    anaphylaxis, anaphylactic
    stiff, stiffness, stif
    panic, panicking
    fever, feverish, temperature, shiver, shivers, shivering, shaking, shakes, shaky, chills
    dizzy, dizziness, lightheaded, lightheadedness, headed, woozy, giddy
    faint, fainted, fainting, faints, unconscious
    sick, nausea, nauseous, vomit, vomiting, queasy, throwing, threw, puke, puking
    swollen, swell, swells, swelling, puffy
    red, redness
    spot, spots, dot, dots
    break, broke, broken, breaks, snapped
    infected, infection, infections, germs
    hiv, hepatitis, aids
    belly, stomach, tummy, abdomen, abdominal
    urine, pee, wee, peeing
    bladder, toilet
    bowel, bowels, poo, pooing, poop, stool
    incontinent, incontinence
    genitals, genital, vagina, penis, testicles, anus, crotch
    bum, bottom, backside, buttocks, passage, groin, saddle
    sight, vision, blurred, blurry, blind
    heart, hearts, hart, heartbeat, palpitations, pulse
    allergic, allergy, allergies, nickel, metal, latex
    rash, hives
    afraid, fear, scared, nervous, phobia, frightened
    pregnant, pregnancy, expecting, baby, unborn
    upset, tearful, cry, crying, cried, emotional, anxious, anxiety, depressed
    suicide, suicidal
    warm, warmth, heat, hot, heating
    cold, ice, icing, icepack, cool
    massage, massaging, rub, rubbing, knead, press, pressing, roller, foam
    sessions, session, visits, visit, appointments, appointment, treatments, treatment
    often, frequency, frequently, weekly, week, weeks, twice
    soreness, sore, ache, aches, aching, ached, tender
    hurt, hurts, hurting, painful, pain, pains
    usual, normal, typical, common
    clinic, practice
    practitioner, physiotherapist, physio, therapist, osteopath, qualified, licensed, certified
    acupuncture, acupuncturist
    evidence, proof, proved, proven, studies, study, science, scientific
    safe, safety, dangerous, danger, risk, risks, risky
    delete, erase, wipe
    privacy, private, data, shared, server, cloud
    twitch, twitches, twitching, jump, jumps, jumped, spasm, spasms
    needle, needles, needling, needled
    shoulder, shoulders
    headache, headaches, hedache, hedaches
    sudden, suddenly, thunderclap
    migraine, migraines
    cancer, tumour, tumor, chemo
    child, children, kids, kid, teenager, son, daughter
    food, eat, eating, ate, breakfast, lunch, dinner, meal, hungry
    stretch, stretches, stretching
    cost, price, pay, insurance
    calf, calves
    leg, legs
    water, hydrate, hydrated, hydration
    toxins, toxin, detox, waste

# What calls for a sign: where all words of a saying are typed, the sign stands before all others,
# the most urgent first. Sayings have commas between; signs: content/warnings.toml.
urgent-e1 = breath, lung, pneumothorax, air get, gasping, suffocating, wheeze, panic
urgent-e2 = chest, rib, attack, stabbing side, stabbing shoulder, stabbing blade, shoulder tip
urgent-e3 = cough
urgent-e4 = heart, lips blue, lips grey, cold sweat, cold sweaty, clammy, collapse, panic, dying
urgent-e5 = unconscious, passed out, blacked out, collapse, faint again, faint twice, keep faint
urgent-e6 = throat tight, throat swollen, throat closing, lips swollen, face swollen, tongue, hives, wheeze, anaphylaxis, allergic shock
urgent-e7 = headache severe, headache sudden, headache worst, headache stiff, headache terrible, headache bad, headache awful, headache horrible, headache light, headache vomit, thunderclap, neck stiff, meningitis
urgent-e8 = arm heavy, leg heavy, arm weak, leg weak, unsteady, clumsy, leg gave, legs gave, knee gave, knees gave, cant move, cannot move, not move, walking funny, walk funny, walking odd, walking strange, cant walk, cannot walk, not walk, stumbling, wobbly, paralysed
urgent-e9 = stroke, face drooping, face droops, mouth droops, slurred, slurring, speech
urgent-e10 = bladder, bowel, incontinent, genitals, both numb, between numb, bum numb, tingling bum, numb down below, numb down there, wet myself, peed myself, soiled myself, cant pee, cannot pee, not pee, pass urine, hold urine
urgent-e11 = bleeding stop, bleeding stopping, bleeding wont, bleeding lot, bleeding soaks, bleeding heavy, bleeding still, bleeding keeps, blood stop, blood stopping, blood wont, blood lot, blood still, blood keeps, blood pouring, blood gushing, blood everywhere, haemorrhage
urgent-e12 = arm tense, leg tense, arm pale, leg pale, arm cold, leg cold, arm swollen
urgent-e13 = confused, fever blotchy, sepsis, blood poisoning, ill really, ill very, ill seriously, ill extremely, ill terribly, dying
urgent-e14 = belly, vomit blood
urgent-e15 = seizure, convulsion, wake
urgent-e16 = sight, eye, cant see, cannot see
urgent-e17 = needle left, needle broken, needle stuck
urgent-e18 = pregnant bleeding, pregnant blood, pregnant cramps, baby moves, contractions, miscarriage, waters broke
urgent-e19 = suicide, harm myself, hurt myself, kill myself, end all, end life, live anymore, not live, dying, want die, wanna die, wish dead, better dead, overdose
urgent-d1 = redness spreading, redness growing, redness bigger, red line, red lines, red streak, pus, streaks, arm swollen, hand swollen, hot swollen
urgent-d2 = fever
urgent-d3 = joint swollen, knee swollen, elbow swollen, hip swollen, ankle swollen, shoulder swollen
urgent-d4 = weak, wrist drops, foot drags, cant lift, cannot lift, not lift
urgent-d5 = numb
urgent-d6 = bruise size, bruise big, bruise bigger, bruise large, bruise larger, bruise huge, bruise growing, bruise grows, bruise lump
urgent-d7 = calf swollen, thigh swollen, leg swollen, clot, dvt
urgent-d8 = urine blood
urgent-d9 = swallow, jaw locked, jaw stuck
urgent-d10 = unbearable, cant sleep pain, cannot sleep pain
urgent-d11 = dizzy still, dizzy day, vomiting
