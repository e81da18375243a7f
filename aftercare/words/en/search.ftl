# Words that people type to find a stretch, beside its name, its region and its muscles. They are
# sought and never shown: write what is said at home, several with commas between. Small words of a
# question are passed over. A missing message is fine where nobody has another word.
#
#   anywhere            fits every stretch, so that "stiff neck" finds what "neck" finds
#   small               passed over
#   region-<region>     regions: content/library.toml
#   muscle-<muscle>     muscles: the same file
#
# A name of an illness stands only where every stretch of that muscle may be looked at with it: no
# "whiplash", and "sciatica" not with the hamstrings.

anywhere = pain, painful, ache, aches, aching, sore, soreness, stiff, stiffness, tight, tightness, tense, tension, hurt, hurts, stretch, stretches, stretching, exercise, exercises, muscles, relief
small = a, an, and, at, for, from, in, is, it, me, my, of, on, or, the, to, too, with

region-neck = crick, text neck, nape, cervical
region-upper-trapezius = neck and shoulder, desk shoulders, shoulder tension
region-jaw = TMJ, TMD, jaw joint, face, cheek, chewing, clenching, clenched, grinding, teeth, bruxism
region-shoulder = shoulders, arm, chest
region-elbow = arm, forearm, elbows
region-wrist = RSI, repetitive strain, mouse hand, typing, hands, fingers
region-upper-back = upper back, mid back, middle back, thoracic, spine, posture, hunched, ribs
region-low-back = low back, lower back, backache, lumbar, lumbago, spine
region-hip = hips, bottom, bum, seat
region-outer-hip = side of the hip, hips, runner
region-thigh-front = thighs, upper leg, quad, quads, quadriceps
region-thigh-back = thighs, upper leg, hamstring, hammies
region-calf = calves, lower leg, shins, ankle, ankles, cramp
region-foot = feet, soles, toes, arch, heels, ankle, ankles

muscle-suboccipitals = headache, headaches, migraine, base of the skull
muscle-neck-extensors = nape, headache, headaches
muscle-sternomastoid = SCM, wry neck
muscle-upper-trapezius = trap, traps, trapezius, headache, headaches
muscle-middle-trapezius = trap, traps, shoulder blades
muscle-lower-trapezius = trap, traps, shoulder blades
muscle-rhomboids = shoulder blades
muscle-temporalis = headache, headaches, temples
muscle-masseter = chewing, cheek
muscle-deltoid-front = delt, delts, deltoids
muscle-deltoid-back = delt, delts, deltoids
muscle-pectorals = pec, pecs, chest
muscle-latissimus = lat, lats
muscle-wrist-extensors = tennis elbow, mouse arm, forearms
muscle-wrist-flexors = golfer's elbow, golfers elbow, carpal tunnel, forearms
muscle-thumb-extensors = De Quervain, texting thumb, thumbs
muscle-hand-muscles = hands, fingers, writer's cramp
muscle-back-extensors = backache, low back, lower back
muscle-quadratus-lumborum = QL, flank, waist, backache
muscle-abdominals = abs, tummy, stomach, core
muscle-obliques = abs, waist, flank
muscle-gluteus-maximus = glute, glutes, bottom, bum
muscle-gluteus-medius = glute, glutes
muscle-piriformis = sciatica, glute, glutes, bottom, bum
muscle-iliopsoas = psoas, hip flexors, groin
muscle-adductors = groin, inner thighs
muscle-iliotibial-band = ITB, runner's knee, runners knee
muscle-rectus-femoris = quad, quads, quadriceps, knee, knees, kneecap
muscle-vasti = quad, quads, knee, knees, kneecap
muscle-hamstrings = hammies, knee, back of the knee
muscle-sciatic-nerve = sciatica
muscle-gastrocnemius = calves, back of the knee
muscle-soleus = calves, shin splints
muscle-achilles-tendon = tendon, heel
muscle-tibialis-anterior = shin splints, shins
muscle-plantar-fascia = plantar fasciitis, heel pain, heel spur, arch
