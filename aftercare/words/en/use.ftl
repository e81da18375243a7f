# What clinics use needles for. Uses: content/uses.toml.
#
#   <use>         its name
#   <use>-about   what that is, in one line
#   <use>-sought  what else people call it, for the search; may be missing

arthritis = Arthritis
arthritis-about = A joint that is worn or inflamed: sore, stiff, sometimes swollen.
arthritis-sought = arthritic joint wear

back-pain = Back pain
back-pain-about = Pain anywhere along the back.
back-pain-sought = spine

bursitis = Bursitis
bursitis-about = A small cushion beside a joint is inflamed.

chronic-pain = Long-lasting pain
chronic-pain-about = Pain that stays for three months or more.
chronic-pain-sought = chronic neuropathic

cervical-stenosis = Narrow spine at the neck
cervical-stenosis-about = The room for the nerves in the neck is tight. Clinics say cervical stenosis.
cervical-stenosis-sought = cervical spinal stenosis

disc = Disc trouble
disc-about = A disc between the bones of the spine is worn or bulges.
disc-sought = slipped disc herniated prolapse spinal disc

fibromyalgia = Fibromyalgia
fibromyalgia-about = Pain in many places at once, with poor sleep and tiredness.

frozen-shoulder = Frozen shoulder
frozen-shoulder-about = A shoulder that grew stiff and sore over weeks or months.
frozen-shoulder-sought = adhesive capsulitis

golfers-elbow = Golfer's elbow
golfers-elbow-about = Pain at the inner side of the elbow.
golfers-elbow-sought = golf elbow

headache = Headache
headache-about = Often with tight muscles of the neck and the jaw.
headache-sought = head ache tension

it-band = Iliotibial band syndrome
it-band-about = Pain at the outer side of the knee, often in runners.
it-band-sought = itb it band runner's knee

jaw-pain = Jaw pain
jaw-pain-about = Pain in front of the ear or in the muscles that chew.
jaw-pain-sought = tmj tmd temporomandibular

joint-pain = Joint pain
joint-pain-about = A joint that hurts, for whatever reason.
joint-pain-sought = joint dysfunction

low-back-pain = Low back pain
low-back-pain-about = Pain between the ribs and the bottom.
low-back-pain-sought = lumbago lower back

lumbar-stenosis = Narrow spine at the low back
lumbar-stenosis-about = The room for the nerves in the low back is tight. Clinics say lumbar stenosis.
lumbar-stenosis-sought = lumbar spinal stenosis

migraine = Migraine
migraine-about = Strong headache that comes in bouts.

muscle-tension = Tense muscles
muscle-tension-about = Muscles that do not let go, or cramp.
muscle-tension-sought = spasm guarding tightness muscle tension

myofascial = Myofascial pain
myofascial-about = Pain that comes from tight, tender muscles.
myofascial-sought = trigger points, myofascial pain syndrome

neck-pain = Neck pain
neck-pain-about = Pain from the base of the skull to the shoulders.
neck-pain-sought = stiff neck

nerve-pain = Nerve pain
nerve-pain-about = Pain along a nerve that is pressed or irritated.
nerve-pain-sought = impingement pinched trapped nerve

patellofemoral = Pain at the kneecap
patellofemoral-about = Pain around or behind the kneecap, as on stairs. Clinics say patellofemoral syndrome.
patellofemoral-sought = patellofemoral syndrome knee

persistent-injury = Injuries that come back
persistent-injury-about = An injury that stays, or that comes again and again.
persistent-injury-sought = recurrent persistent

piriformis = Piriformis syndrome
piriformis-about = Deep pain in the bottom, at a small muscle beside the big nerve of the leg.
piriformis-sought = buttock

plantar-fasciitis = Pain under the heel
plantar-fasciitis-about = The band under the foot is sore, most at the first steps. Clinics say plantar fasciitis.
plantar-fasciitis-sought = plantar fasciitis heel spur

restricted-motion = Stiffness
restricted-motion-about = A part of the body that does not move as far as it did.
restricted-motion-sought = restricted range of motion stiff

rotator-cuff = Rotator cuff trouble
rotator-cuff-about = The muscles that hold the shoulder joint are sore or torn.
rotator-cuff-sought = rotator cuff

sciatica = Sciatica
sciatica-about = Pain from the bottom down the leg, along the big nerve.
sciatica-sought = sciatic

shin-splints = Shin splints
shin-splints-about = Pain along the shin, often after running.
shin-splints-sought = shin

shoulder-pain = Shoulder pain
shoulder-pain-about = Pain in or around the shoulder, also after an injury.
shoulder-pain-sought = shoulder injury

strain-injury = Repetitive strain
strain-injury-about = Pain from doing the same movement over and over.
strain-injury-sought = repetitive strain injury rsi

tendon-pain = Tendon pain
tendon-pain-about = A tendon is sore where it pulls on the bone.
tendon-pain-sought = tendonitis tendinitis tendinosis tendinopathy achilles

tennis-elbow = Tennis elbow
tennis-elbow-about = Pain at the outer side of the elbow.
tennis-elbow-sought = lateral epicondyle

whiplash = Whiplash
whiplash-about = Neck pain after a jolt, as in a car crash.
whiplash-sought = car crash
