# Upper back: UB1 to UB5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each; sides and counts are the dose's, not told here
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody, or when to stop
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

ub1 = Thread the needle
ub1-pose = On hands and knees. In the hold one arm lies under the body, that shoulder and the head on the floor.
ub1-step-1 = Come onto your hands and knees, hands under your shoulders.
ub1-step-2 = Slide one hand under your body to the other side.
ub1-step-3 = Let that shoulder and the side of your head come down to rest.
ub1-step-4 = Hold it there and breathe into your upper back.
ub1-step-5 = Press into the other hand and come back up slowly.
ub1-feel = A pull between your shoulder blade and spine, and behind the shoulder.
ub1-caution = Rest on your shoulder, not on your neck. Put something soft under sore wrists or knees.
ub1-not = Chest pain, or short of breath? Stop at once and open the warning signs. Stop too if your neck, shoulder or wrist hurts.
ub1-easier = Sit on a chair and reach one arm across your body.

ub2 = Open book
ub2-pose = Lying on one side, knees bent, both arms out in front. In the hold the top arm has opened to the other side, and the head follows.
ub2-step-1 = Lie with the side you stretch on top, knees bent, head on a pillow.
ub2-step-2 = Stretch both arms out in front of you, one on the other.
ub2-step-3 = Keep your knees together and open the top arm to the other side.
ub2-step-4 = Let your head follow the hand, and breathe.
ub2-step-5 = Close the arm again slowly.
ub2-feel = A mild pull across your chest, and a turn in your upper back.
ub2-caution = Open only as far as is easy. Do not force the arm to the floor.
ub2-not = Stop if your shoulder hurts or your arm tingles. With a new hip, ask your physiotherapist first.
ub2-easier = Lie on your side, bend the top elbow and draw it back over your chest.

ub3 = Seated upper-back turn
ub3-pose = Sitting tall, arms crossed, each hand on the opposite shoulder, a cushion between the knees. In the hold the chest is turned away from the side you stretch.
ub3-step-1 = Sit tall with a cushion between your knees.
ub3-step-2 = Cross your arms and lay your hands on your shoulders.
ub3-step-3 = Breathe out and turn your chest away from the side you stretch.
ub3-step-4 = Keep your hips and knees still and breathe.
ub3-step-5 = Turn back until you face the front.
ub3-feel = A mild pull around your ribs and between your shoulder blades.
ub3-caution = Turn in your upper back, not in your low back.
ub3-not = Stop if your low back hurts or pain runs into your leg.
ub3-easier = Sit tall, arms crossed. Turn a little away from the side you stretch.

ub4 = Cat stretch
ub4-pose = On hands and knees, seen from the side, the back flat. In the hold the back is rounded up and the head hangs.
ub4-step-1 = Come onto your hands and knees, with your back flat.
ub4-step-2 = Breathe out and push the floor away.
ub4-step-3 = Let your back round up and your head hang.
ub4-step-4 = Let your back come down until it is flat again.
ub4-feel = A mild pull along the middle of your back.
ub4-caution = Sore wrists? Rest on your fists. Do not let your back sag on the way down.
ub4-not = Stop if pain runs into your leg, or if your wrists or knees hurt.
ub4-easier = Sit on a chair and round your back, with your hands on your thighs.

ub5 = Chair-back lean
ub5-pose = Sitting, seen half from the front, hands behind the head. In the hold the breastbone is lifted and the upper back leans over the chair back.
ub5-step-1 = Sit well back on a firm chair that reaches up to your shoulder blades.
ub5-step-2 = Put your hands behind your head and let them carry it.
ub5-step-3 = Lift your breastbone and lean your upper back over the edge.
ub5-step-4 = Keep your low back still and breathe.
ub5-step-5 = Come forward until you sit tall, then lower your arms.
ub5-feel = A mild pull across your chest, and a bend in your upper back.
ub5-caution = Bend only your upper back. Make sure that the chair cannot tip.
ub5-not = Not with thin bones or a narrow spinal canal. Stop if you get dizzy.
ub5-easier = Sit tall and squeeze your shoulder blades down and together.
