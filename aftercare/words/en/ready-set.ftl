# Ready-made sets of stretches, for the physiotherapist. Sets: content/prescriptions.toml.
#
#   <set>         its name, as on a chip
#   <set>-what    what it is for, and what was left out
#
# The sets of the whole body say that they are a starting point.

neck = Neck
neck-what = Turns and bends without a hand. The press on the front of the neck is left out.
upper-trapezius = Top of the shoulders
upper-trapezius-what = Shoulder blades first, then the pulls. The hand on the head is left out.
jaw = Jaw
jaw-what = Rest and small movements. The pull with fingers is left out.
shoulder = Shoulder
shoulder-what = Loose swing and slide first. The chest comes after two days.
elbow = Elbow
elbow-what = Both sides of the forearm, then biceps and triceps.
wrist = Wrist and hand
wrist-what = Fingers first. The palm lean with weight is left out.
upper-back = Upper back
upper-back-what = Turns and rounding. Leaning back over a chair is left out.
low-back = Lower back
low-back-what = Rolls, knee hug and side lean. Bending back is left out.
hip = Hip and buttock
hip-what = Buttock, hip flexors and inner thighs.
outer-hip = Outside of the hip
outer-hip-what = Easy rolls first. One is done standing with the legs crossed.
thigh-front = Front of the thigh
thigh-front-what = Sitting and lying only. Kneeling and standing forms are left out.
thigh-back = Back of the thigh
thigh-back-what = Hamstrings and calf. For a leg that tingles take Sciatica.
calf = Calf and shin
calf-what = Shin first, then both calf muscles. The heel drop is left out.
foot = Foot and heel
foot-what = Toe pull, calf and a ball under the foot. Nothing rolls on fresh needle points.

neck-pain = Neck pain
neck-pain-what = Movement three times a day, stretches after one day. No hand pulls.
neck-shoulder = Neck and shoulder
neck-shoulder-what = Neck turn, shoulder blades and chest.
whiplash = Whiplash
whiplash-what = The neck itself is left out. Add small active turns once you have checked it.
cervical-stenosis = Cervical stenosis
cervical-stenosis-what = Shoulder blades and upper back. Neck stretches and bending back are left out.
headache = Headache and migraine
headache-what = Jaw rest and easy neck movement, for between attacks.
tmj = Jaw joint (TMJ)
tmj-what = Jaw movements begin easier. At most mildly worse, and gone in 15 minutes.
shoulder-pain = Shoulder pain
shoulder-pain-what = Easy movement of arm and blade, then the top of the shoulder.
rotator-cuff = Rotator cuff
rotator-cuff-what = Also for its tendons and bursa. Sleeper and towel behind the back are left out.
shoulder-injury = Shoulder injury
shoulder-injury-what = Small and easy. If it slips or is newly operated, take Loose shoulder.
loose-shoulder = Loose shoulder
loose-shoulder-what = Blades, hand, neck and upper back. All that pulls the shoulder is left out.
frozen-shoulder = Frozen shoulder
frozen-shoulder-what = Small and led by pain. The towel behind the back is left out.
tennis-elbow = Tennis elbow
tennis-elbow-what = Outer forearm first. The stronger form with a fist is left out.
golfers-elbow = Golfer's elbow
golfers-elbow-what = Inner forearm first. The palm lean with weight is left out.
repetitive-strain = Repetitive strain
repetitive-strain-what = Hand, forearm and neck. All of it can be done at a desk.

low-back-pain = Low back pain
low-back-pain-what = Small movements first, then cat and figure four.
disc = Disc problem
disc-what = Deep bends forward and straight-leg pulls are left out.
sciatica = Sciatica
sciatica-what = Deep bends, straight-leg pulls and the nerve slider are left out.
piriformis = Piriformis
piriformis-what = Figure four, knee across and knee rolls. With sciatica take that set.
lumbar-stenosis = Lumbar stenosis
lumbar-stenosis-what = Knee hugs and bending forward. Bending back is left out.
hip-bursitis = Hip bursa or tendon
hip-bursitis-what = Crossing the midline and stretching the buttock are left out.
it-band = IT band
it-band-what = Outer hip and front of the thigh.
patellofemoral = Kneecap pain
patellofemoral-what = Patellofemoral: thigh and calf, with the knee eased. Kneeling is left out.
shin-splints = Shin splints
shin-splints-what = Ankle pumps, shin and deep calf. The kneeling shin stretch is left out.
achilles-tendon = Achilles tendon
achilles-tendon-what = For pain in its middle. At the heel bone, calf stretches may make it worse.
plantar-fasciitis = Plantar fasciitis
plantar-fasciitis-what = Toe pull three times a day, the first before getting up.

arthritis = Arthritis
arthritis-what = A starting point: easier forms. Neck stretches are left out.
joint-pain = Joint pain
joint-pain-what = A starting point: easy movement of the large joints. Keep those that hurt.
restricted-motion = Restricted movement
restricted-motion-what = A starting point: one easy movement a region. Change takes weeks.
muscle-tension = Muscle tension
muscle-tension-what = A starting point for tension and guarding: rest the jaw, move small.
muscle-spasm = Muscle spasm
muscle-spasm-what = A starting point: movement instead of long holds.
fibromyalgia = Fibromyalgia
fibromyalgia-what = A starting point: few and easy. How much it helps is not known.
myofascial-pain = Myofascial pain
myofascial-pain-what = A starting point. Keep what stretches the muscles you needled.
chronic-pain = Long-lasting pain
chronic-pain-what = A starting point: three easy stretches, for shoulders, back and calves.
persistent-injury = Recurrent or persistent injury
persistent-injury-what = A starting point: easier forms of back, hip, knee and ankle.
