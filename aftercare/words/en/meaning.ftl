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
    weak, weakness, paralysed, paralyzed, floppy, drops, dropping
    painkiller, painkillers, paracetamol, acetaminophen, tylenol, panadol, aspirin, tablet, tablets, pill, pills
    ibuprofen, advil, nurofen, naproxen, voltaren, diclofenac, antiinflammatory, nsaid, nsaids
    medicine, medicines, medication, medications, drug, drugs, meds
    thinner, thinners, warfarin, apixaban, eliquis, xarelto, rivaroxaban, anticoagulant, anticoagulants, heparin, clopidogrel, plavix
    bruise, bruises, bruised, bruising
    haematoma, hematoma
    bleed, bleeds, bleeding, bled
    breath, breathe, breathes, breathing, breathless, breathlessness, inhale, winded, puffed
    lung, lungs
    fever, feverish, temperature, shiver, shivers, shivering, chills
    dizzy, dizziness, lightheaded, lightheadedness, headed, woozy, giddy
    faint, fainted, fainting, faints, unconscious
    sick, nausea, nauseous, vomit, vomiting, queasy
    swollen, swell, swells, swelling, puffy
    red, redness
    spot, spots, dot, dots
    break, broke, broken, breaks, snapped
    infected, infection, infections, germs, hiv, hepatitis
    belly, stomach, tummy, abdomen, abdominal
    urine, pee, wee, peeing
    bladder, toilet
    sight, vision, blurred, blurry, blind
    heart, heartbeat, palpitations, pulse
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
    headache, headaches
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

# What calls for a sign at once: where all words of a saying are typed, the sign stands before all
# others. Sayings have commas between; signs: content/warnings.toml.
urgent-e1 = breath
urgent-e2 = chest
urgent-e3 = cough
urgent-e4 = lips blue, lips grey, heart racing, heart fast
urgent-e5 = unconscious, passed out, blacked out
urgent-e6 = throat tight, throat swollen, lips swollen, face swollen, tongue, hives, wheeze
urgent-e7 = headache severe, headache sudden, headache worst, headache stiff, headache terrible
urgent-e8 = arm heavy, leg heavy, arm weak, leg weak, unsteady, clumsy
urgent-e9 = stroke, face drooping, slurred, speech
urgent-e10 = bladder, bowel, genitals, both numb, between numb, cant pee, cannot pee, not pee, pass urine, hold urine
urgent-e11 = bleeding stop, bleeding lot, bleeding soaks, bleeding heavy
urgent-e12 = arm tense, leg tense, arm pale, leg pale, arm cold, leg cold
urgent-e13 = confused, fever blotchy
urgent-e14 = belly
urgent-e15 = seizure, convulsion, wake
urgent-e16 = sight, eye
urgent-e17 = needle left, needle broken, needle stuck
urgent-e18 = pregnant bleeding, pregnant cramps, baby moves, contractions
urgent-e19 = suicide, harm myself, hurt myself, kill myself
urgent-d1 = redness spreading, redness growing, redness bigger, pus, streaks
urgent-d2 = fever
urgent-d3 = joint swollen, knee swollen, elbow swollen, hip swollen, ankle swollen, shoulder swollen
urgent-d4 = weak, wrist drops, foot drags, cant lift, cannot lift, not lift
urgent-d5 = numb
urgent-d7 = calf swollen, thigh swollen, leg swollen, clot, dvt
urgent-d8 = urine blood
urgent-d9 = swallow, jaw locked, jaw stuck
urgent-d10 = unbearable, cant sleep pain, cannot sleep pain
urgent-d11 = dizzy still, dizzy day, vomiting
