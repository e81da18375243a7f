# What a person has that some stretches are not for. Conditions: domain/condition.py.
#
#   <condition>         the row, as the person says it
#   <condition>-note    what it changes, one short line
#   <condition>-why     on a locked stretch: why it is not offered as theirs, and what to do
#
# The person or their physiotherapist may have set it: nothing here says "you told".

stenosis = I have a narrow spinal canal in my low back (stenosis)
stenosis-note = Stretches that bend the back backwards are locked.
stenosis-why = This one bends the back backwards. With a narrow spinal canal, ask your physiotherapist first.

disc = I have sciatica or a new disc problem
disc-note = Deep forward bends and straight-leg pulls are locked.
disc-why = This one bends or pulls far. With sciatica or a new disc problem, ask your physiotherapist first.

neck = I have had a whiplash or neck surgery, or my neck is unstable
neck-note = Also for thin bones or rheumatoid arthritis there. Neck stretches are locked, and what loads the neck.
neck-why = This one moves or loads the neck. Ask your physiotherapist first.

loose-shoulder = My shoulder is loose, slips out, or was operated on lately
loose-shoulder-note = Stretches that pull or load the shoulder are locked.
loose-shoulder-why = This one pulls or loads the shoulder. With a loose or newly operated shoulder, ask your physiotherapist first.

frozen-shoulder = I have a frozen shoulder
frozen-shoulder-note = Shoulder stretches stay small, led by pain. The strongest are locked.
frozen-shoulder-why = This one pulls the shoulder a long way. With a frozen shoulder, ask your physiotherapist first.

hip-replacement = I have a new hip (hip replacement)
hip-replacement-note = Deep hip bends and crossing the leg over are locked.
hip-replacement-why = This one bends the hip deeply or crosses the leg over. With a new hip, ask your surgeon or physiotherapist first.

kneeling = I have a new knee, or kneeling hurts
kneeling-note = Stretches on your knees are locked.
kneeling-why = This one puts weight on the knees. Ask your physiotherapist for another way to do it.

pregnancy = I am in the later part of pregnancy
pregnancy-note = Lying on your belly is locked. Lie flat on your back for a few minutes at most.
pregnancy-why = This position may not suit you late in pregnancy. Ask your physiotherapist or midwife first.

balance = My balance is poor, or I fall easily
balance-note = Stretches that need good balance are locked. Sit for the others where you can.
balance-why = This one needs good balance. Ask your physiotherapist for a way to do it sitting.

osteoporosis = My bones are thin or break easily (osteoporosis)
osteoporosis-note = Stretches that bend or twist a loaded spine are locked.
osteoporosis-why = This one may load the spine too much. With thin bones, ask your physiotherapist first.
