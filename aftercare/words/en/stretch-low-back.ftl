# Low back: LB1 to LB6. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

lb1 = Single knee hug
lb1-pose = Lying on the back, both knees bent and feet flat. In the hold both hands draw one knee towards the chest.
lb1-step-1 = Lie on your back with your knees bent and your feet flat.
lb1-step-2 = Hold one knee with both hands and bring it towards your chest.
lb1-step-3 = Let your back and buttock go soft, and breathe.
lb1-step-4 = Lower that foot slowly to the floor.
lb1-feel = A gentle pull in your low back and in that buttock.
lb1-caution = One knee at a time, never both. If your groin pinches, hold behind the thigh.
lb1-not = With disc trouble, sciatica or a hip replacement, ask first. Stop if pain runs down your leg.
lb1-easier = Loop a towel behind one thigh and draw that knee in a little.

lb2 = Knee rolls
lb2-pose = Seen from above, lying on the back, knees bent and close together. In the hold both knees have rolled away from the side you stretch, and both shoulders stay down.
lb2-step-1 = Lie on your back, knees bent and close together, feet flat.
lb2-step-2 = Let both knees roll slowly away from the side you stretch.
lb2-step-3 = Keep both shoulders on the floor and take one slow breath.
lb2-step-4 = Roll your knees back to the middle.
lb2-feel = A gentle turn in your low back and a light pull at the hip.
lb2-caution = Roll only as far as is comfortable. Keep your knees together.
lb2-not = With a hip replacement, ask first. Stop if pain or tingling runs down your leg.
lb2-easier = Put a pillow between your knees. Roll away from the side you stretch.

lb3 = Bottom to heels (child's pose)
lb3-pose = On hands and knees, back flat. In the hold the bottom is back near the heels and the arms reach out in front.
lb3-step-1 = Start on your hands and knees.
lb3-step-2 = Move your bottom slowly back towards your heels.
lb3-step-3 = Leave your hands where they are and let your head sink.
lb3-step-4 = Take one slow breath.
lb3-step-5 = Come forward again on to your hands and knees.
lb3-feel = A gentle pull along your low back, perhaps also at your sides.
lb3-caution = If your knees are sore, do not sit right back on your heels.
lb3-not = With disc trouble, or a replaced hip or knee, ask first. Ask as well if kneeling hurts. Stop if pain runs down your leg.
lb3-easier = Sit at a table and slide your arms and chest forward on to it.

lb4 = Pelvic tilt
lb4-pose = Lying on the back, knees bent, hands on the chest, a small gap under the low back. In the hold the gap is closed and the low back lies flat.
lb4-step-1 = Lie on your back, knees bent, feet flat, hands on your chest.
lb4-step-2 = Draw your belly in lightly and press your low back flat.
lb4-step-3 = Hold it there and keep breathing.
lb4-step-4 = Let your back go slowly.
lb4-feel = Light work in your belly and a mild stretch low in your back.
lb4-caution = Do not hold your breath. Do not push with your feet.
lb4-not = Stop if it brings on pain in your back or leg. Late in pregnancy, do not lie flat for long.
lb4-easier = Sit on a chair and roll your hips back a little.

lb5 = Prop on forearms (sphinx)
lb5-pose = Lying on the front, head down. In the hold the forearms prop up the chest, elbows under the shoulders, hips on the floor.
lb5-step-1 = Lie on your front with your forearms beside your head.
lb5-step-2 = Bring your elbows under your shoulders and lift your chest.
lb5-step-3 = Let your belly sink and keep your hips down.
lb5-step-4 = Look down at the floor and breathe.
lb5-step-5 = Lower your chest slowly.
lb5-feel = A gentle stretch of your belly and the front of your hips.
lb5-caution = Keep your hips on the floor and your neck long.
lb5-not = Late in pregnancy, with a narrow spinal canal or a slipped vertebra, ask first. Stop if pain spreads further down your leg.
lb5-easier = Lie flat on your front, head down, and breathe.

lb6 = Side lean on a chair
lb6-pose = Sitting tall on a chair, hands on the thighs. In the hold the arm of the side you stretch reaches overhead. The body leans away from it.
lb6-step-1 = Sit tall with both feet flat.
lb6-step-2 = Lift the arm of the side you stretch up beside your head.
lb6-step-3 = Reach up and over to the other side.
lb6-step-4 = Keep both hips on the seat and breathe.
lb6-step-5 = Come back up slowly and lower your arm.
lb6-feel = A gentle pull along your side, from the ribs to the hip.
lb6-caution = Lean straight to the side. Do not twist. If the shoulder hurts, use the gentler form.
lb6-not = Chest pain or short of breath? Stop and call your emergency number now.
lb6-easier = Hand on your hip, lean a little away from the side you stretch.
