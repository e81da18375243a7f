# The warning signs. Signs: content/warnings.toml.
#
#   <sign>-title          the sign, as a person would say it of themselves
#   <sign>-note           one more line, where there is one
#   <sign>-act            what to do, always the same; <sign>-act-<level> where a flag raised it
#   <sign>-tell           what to say: goes into the gap { $now } of "tell"
#   <sign>-why            why it is on the list, and how firm that is
#   raised-<flag>         why a sign is more urgent for this person, or stands at the front
#   tell-<flag>           one more sentence to say
#   level-<level>-title, level-<level>-support
#
# Give $number, the country's emergency number, to every -note and -act: some have a gap for it.

level-emergency-title = Call emergency now
level-emergency-support = Do not wait. Do not drive yourself.
level-doctor-title = See a doctor today
level-doctor-support = The same day, also at the weekend.
level-physiotherapist-title = Tell your physiotherapist
level-physiotherapist-support = Today if they are open, or the next working day.
level-usual-title = Usual at home
level-usual-support = Watch it. Look here again if it changes.

intro = Compare yourself with this list. Tap a sign to see what to do.
limits = This app does not diagnose. The list is not complete.
limits-act = Worried, and nothing here fits? Tell your physiotherapist. Feel very ill? Call { $number }.
sure = Call even if you are not sure.

# $when is "when", "when-today" or "when-yesterday"; $areas a list of region.<region>-in with me
tell = I had needles (dry needling) in { $areas } { $when }. { $now }
tell-no-areas = I had needles (dry needling) { $when }. { $now }
tell-no-treatment = I have had needles (dry needling). { $now }
# an earlier one within 3 days: stands before what goes into the gap { $now }
tell-also = Also in { $areas } { $when }.
tell-also-no-areas = Also { $when }.
when = on { $day } at { $time }
when-today = today at { $time }
when-yesterday = yesterday at { $time }

tell-blood-thinner = I take a blood thinner.
tell-bleeding-disorder = My blood does not clot well.
tell-pregnancy = I am pregnant, or may be.
tell-weak-immunity = My body fights infection less well.
tell-diabetes = I have diabetes.
tell-lymphoedema = I have lymphoedema, or a limb at risk.
tell-lung-disease = I have had lung trouble or chest surgery.

raised-blood-thinner = You take a blood thinner, so a bleed may grow faster.
raised-bleeding-disorder = Your blood does not clot well, so a bleed may grow faster.
raised-pregnancy = You are pregnant, or may be.
raised-weak-immunity = Your body fights infection less well, so act sooner.
raised-diabetes = You have diabetes, so an infection may heal less well.
raised-lymphoedema = You have lymphoedema, or a limb at risk, so act sooner.
raised-lung-disease = You have had lung trouble, so the chest matters more.

lung-title = Needles may have been near your lungs
lung-title-unknown = You have not said where the needles were
lung-text-early = Signs in the chest can come up to 3 days later. Look here again in 2 hours, this evening and tomorrow morning.
lung-text-day = Signs in the chest can come up to 3 days later. Look here again this evening and tomorrow morning.
lung-text-later = Signs in the chest can come up to 3 days later. Look here again when anything is new.

# Emergency

e1-title = Short of breath, at rest or on stairs
e1-note = New, or getting worse. Or you cannot take a full breath.
e1-act = Call the emergency number now. Do not wait for your clinic.
e1-tell = Now I am short of breath.
e1-why = In rare cases a needle lets air in beside the lung. It has begun within the hour, and as late as 2 days after. Later still counts.

e2-title = Sharp or tight pain in chest, side, shoulder tip or blade
e2-note = Worse when you breathe in, cough or move.
e2-act = Call the emergency number now. Do not wait for your clinic.
e2-tell = Now I have chest or shoulder pain. It is worse when I breathe in.
e2-why = It may be air beside the lung. The heart or a blood clot can feel the same.

e3-title = Coughing blood, or a new dry cough with chest discomfort
e3-act = Call the emergency number now. Do not wait for your clinic.
e3-tell = Now I cough, and my chest feels wrong or I see blood.
e3-why = Coughed blood was seen once, with air beside both lungs. The dry cough is general knowledge.

e4-title = Blue or grey lips, cold sweat, or about to collapse
e4-note = Also a very fast heartbeat.
e4-act = Call the emergency number now. Do not stay alone.
e4-tell = Now I feel about to collapse.
e4-why = Heart and lungs may be short of air or blood. It needs help at once.

e5-title = Passed out, and not well again within minutes
e5-note = Or passed out twice, or hurt in the fall. Or with chest pain or short breath.
e5-act = Call the emergency number now. Do not stay alone.
e5-tell = Now I have passed out, and I am still not well.
e5-why = A simple faint passes within minutes. This may be more than that.

e6-title = Swollen lips, tongue, face or throat, or a wheeze
e6-note = Or an itchy rash all over, while you feel ill.
e6-act = Call the emergency number now. Do not stay alone.
e6-tell = Now my face or throat swells, or I wheeze.
e6-why = It may be a severe allergy. Metal, latex or skin cleaner may cause one. How often is not known.

e7-title = Sudden, very severe headache
e7-note = Or a headache with a stiff neck, drowsiness or vomiting again and again. Or light hurts.
e7-act = Call the emergency number now. Do not drive yourself.
e7-tell = Now I have a sudden, very severe headache.
e7-why = In rare cases there is a bleed around the brain or spine. One case after such needles was reported.

e8-title = New weakness, heaviness or clumsiness of an arm or leg
e8-note = Also unsteady walking, or numbness on both sides.
e8-act = Call the emergency number now. Do not drive yourself.
e8-tell = Now an arm or leg is weak, or I walk unsteadily.
e8-why = A bleed can press on the nerves in the spine. In one reported case it began later, not at once.

e9-title = Face drooping, arm drifting down, or slurred speech
e9-note = Also muddled speech.
e9-act = Call the emergency number now. Do not drive yourself.
e9-tell = Now my face droops, my arm drifts, or my speech is slurred.
e9-why = These can be signs of a stroke. It needs help at once, whatever the cause.

e10-title = Numb between the legs, or new trouble with bladder or bowel
e10-note = Or both legs newly weak or numb.
e10-act = Call the emergency number now. Do not drive yourself.
e10-tell = Now I am numb between the legs, or cannot control bladder or bowel.
e10-why = The nerves at the end of the spine may be pressed. Needles do not usually cause this.

e11-title = Bleeding that does not stop after 10 minutes of pressing
e11-note = Or it soaks through. Press firmly, without a break.
e11-act = Keep pressing. Call the emergency number now.
e11-tell = Now I bleed, and pressing for 10 minutes did not stop it.
e11-why = A larger blood vessel may be hurt. The 10 minutes are a first-aid rule.

e12-title = Arm or leg tense, very painful, pale, cold or numb
e12-note = Far worse than soreness. Worse when the muscle is stretched.
e12-act = Call the emergency number now. Do not drive yourself.
e12-tell = Now an arm or leg is tense and very painful.
e12-why = A bleed can press inside the muscle. This is general knowledge, not from a study of needles.

e13-title = Fever or shivering, and confused or breathing fast
e13-note = Or with blotchy or grey skin, or feeling extremely ill.
e13-act = Call the emergency number now. Do not stay alone.
e13-tell = Now I have a fever, and I am confused or breathing fast.
e13-why = An infection may have spread through the body. It needs help at once.

e14-title = Severe pain in belly or side, or a hard belly
e14-note = Or vomiting blood.
e14-act = Call the emergency number now. Do not drive yourself.
e14-tell = Now I have severe pain in my belly or side.
e14-why = In rare cases a needle goes deep enough to hurt an organ.

e15-title = Hard to wake, or a seizure
e15-note = Are you with this person? Then you make the call.
e15-act = Call the emergency number now. Stay with the person.
e15-tell = A helper speaks for me: I had a seizure, or am hard to wake.
e15-why = It needs help at once, whatever the cause.

e16-title = Sudden loss of sight, or a suddenly painful red eye
e16-act = Call the emergency number now. Do not drive yourself.
e16-tell = Now I have lost sight, or one eye is red and hurts.
e16-why = Eyes need help at once. This is general knowledge, not from a study of needles.

e17-title = Part of a needle may be left inside me
e17-note = Deep in chest, neck, back or belly. Elsewhere, call your clinic at once. No answer? See a doctor today.
e17-act = Do not pull it or press on it. Call the emergency number now.
e17-tell = Now part of a needle may be left inside me.
e17-why = Needles left behind have been reported. It is rare.

e18-title = Pregnant, and bleeding, losing fluid or having regular cramps
e18-note = Or the baby moves less than usual.
e18-act = Call your maternity unit or the emergency number now.
e18-tell = I am pregnant. Now I bleed, lose fluid or have cramps.
e18-why = These signs need a check at once. This is general knowledge, not from a study of needles.

e19-title = Thoughts of harming myself
e19-act = Call the emergency number or a crisis line now. Do not stay alone.
e19-tell = Now I think of harming myself.
e19-why = Strong feelings after needles have been reported. You deserve help now, whatever the cause.

# Doctor today

d1-title = Redness around a needle point that spreads
d1-note = Or warmth, swelling or pain that grows. Or pus, or red streaks.
d1-act = Call or see a doctor today. Do not wait for your next visit.
d1-act-emergency = Go to an emergency department now. No way to get there? Call { $number }.
d1-tell = Now the skin around a needle point is red, and it spreads.
d1-why = Germs may have got in under the skin. One deep infection began 3 days later.

d2-title = Temperature of 38 °C or more, or shivering
d2-note = With no other cause that you know of. Also feeling extremely ill? Call { $number } now.
d2-act = Call or see a doctor today. Do not wait for your next visit.
d2-act-emergency = Go to an emergency department now. No way to get there? Call { $number }.
d2-tell = Now I have a fever, or I shiver.
d2-why = It may be an infection. The limit of 38 °C is general knowledge.

d3-title = A joint that is hot, swollen and hard to move
d3-note = With fever, or an artificial joint? Go to an emergency department now.
d3-act = Call or see a doctor today. Do not wait for your next visit.
d3-act-emergency = Go to an emergency department now. No way to get there? Call { $number }.
d3-tell = Now a joint is hot, swollen and hard to move.
d3-why = In rare cases germs get into a joint. A few such cases were reported.

d4-title = New weakness of one movement
d4-note = A dropping wrist, a dragging foot, a weak grip, or an arm that will not lift.
d4-act = Call or see a doctor today. Is the whole arm or leg weak? Call { $number } now.
d4-tell = Now one movement is weak.
d4-why = A nerve may be hurt. In one reported case the wrist dropped at once.

d5-title = New numbness or tingling for over a day, or getting worse
d5-note = Often in a line along an arm or leg.
d5-act = Is it worse, or are you weak as well? See a doctor today. If not, call your physiotherapist.
d5-tell = Now I have numbness or tingling that does not pass.
d5-why = A nerve may be irritated. Clinics say that this can last for days.

d7-title = One calf or thigh swollen, painful and warm
d7-note = With chest pain or short breath? Call { $number } now.
d7-act = Call or see a doctor today. Do not massage the leg.
d7-tell = Now one leg is swollen, painful and warm.
d7-why = It may be a blood clot. Needles are not thought to cause it, but it can look alike.

d8-title = Blood in my urine
d8-act = Call or see a doctor today. Do not wait for your next visit.
d8-act-emergency = Go to an emergency department now. No way to get there? Call { $number }.
d8-tell = Now there is blood in my urine.
d8-why = One case was reported, on the day after acupuncture.

d9-title = Jaw locked open or shut, or trouble swallowing
d9-note = Hard to breathe, or to swallow your spit? Call { $number } now.
d9-act = Call or see a doctor today. Do not force the jaw.
d9-tell = Now my jaw is locked, or I cannot swallow well.
d9-why = A joint or muscle may be stuck. This is general knowledge, not from a study of needles.

d10-title = Pain so strong that nothing usual helps
d10-note = Sleep is impossible, or it is 8 or more out of 10.
d10-act = Call your physiotherapist now. No answer? See a doctor today.
d10-tell = Now my pain is very strong, and nothing helps.
d10-why = This is more than many people report. The limit of 8 is our own choice.

d11-title = Dizzy, faint or vomiting for more than a day
d11-act = Call or see a doctor today. Do not drive yourself.
d11-tell = Now I have been dizzy, faint or vomiting for over a day.
d11-why = Feeling faint often passes within hours. The limit of 24 hours is our own choice.

# Physiotherapist

d6-title = A bruise larger than my palm, or still growing
d6-note = It grows after the first day. Or it is a firm, painful lump.
d6-act = Call your physiotherapist. Do not massage it.
d6-act-doctor = Call or see a doctor today. Do not massage it.
d6-tell = Now I have a large bruise, or a firm lump.
d6-why = Blood may have pooled in the muscle. The size of a palm is our own choice.

p1-title = Soreness above 3 after 3 days, or rising after 2
p1-act = Tell your physiotherapist. Look at the other signs as well.
p1-tell = Now my soreness is not easing.
p1-why = For many people it has eased by then. The limits are our own choice.

p2-title = My usual pain is clearly worse for over 2 days
p2-act = Tell your physiotherapist. Note it in your diary.
p2-tell = Now my usual pain is clearly worse.
p2-why = It happens after about 1 to 3 of 100 treatments, for a time.

p3-title = A mild headache for more than 2 days
p3-note = Sudden or very severe? Call { $number } now.
p3-act = Tell your physiotherapist. Look at the other signs as well.
p3-tell = Now I have had a headache for over 2 days.
p3-why = About 15 of 100 people told of a headache after needles. The limit of 2 days is our own choice.

p5-title = Upset, tearful or anxious for more than a day
p5-note = Thoughts of harming yourself? Call { $number } now.
p5-act = Tell your physiotherapist. Talk to somebody you trust.
p5-tell = Now I have felt upset for more than a day.
p5-why = Strong feelings after needles have been reported. They are rare.

p6-title = Worried, and nothing here fits
p6-note = Do you feel very ill? Call { $number } now.
p6-act = Tell your physiotherapist what worries you.
p6-tell = Now I am worried about how I feel.
p6-why = No list is complete, so it is right to ask.

# Usual at home

p4-title = Tingling for less than a day
p4-note = Or a brief electric feeling.
p4-act = Watch it at home. Still there after 24 hours? Tell your physiotherapist.
p4-tell = Now I have had some tingling.
p4-why = Clinics say that a nerve can be irritated for a short time.

h1-title = Soreness of 6 or less that is easing
h1-note = Around the needle points, for up to 3 days.
h1-act = Watch it at home. Still above 3 after 3 days? Tell your physiotherapist.
h1-tell = Now I am sore around the needle points.
h1-why = Between about half and nearly all people feel some soreness.

h2-title = A small bruise or a few blood spots
h2-note = Pressing stops the blood.
h2-act = Press until it stops. Then watch it at home.
h2-act-physiotherapist = Press until it stops. Then tell your physiotherapist.
h2-tell = Now I have a small bruise or a few blood spots.
h2-why = About 1 in 13 treatments leaves a bruise.

h3-title = Red spots under 2 cm that do not spread
h3-note = Growing, or still there after 2 days? See a doctor that day.
h3-act = Watch them at home. Look again tomorrow.
h3-act-doctor = Call or see a doctor today. Do not wait for your next visit.
h3-tell = Now I have small red spots at the needle points.
h3-why = The skin may react for about a day. The limit of 2 cm is our own choice.

h4-title = Tired, relaxed or sleepy, but easy to wake
h4-note = On the first day.
h4-act = Rest at home. Do not drive while you are drowsy.
h4-tell = Now I am tired or sleepy.
h4-why = About 1 in 5 people told of feeling tired after needles.

h5-title = Light-headed, sweaty or sick in the first 2 hours
h5-note = Better when you lie down. Passed out, or ill for over a day? Read those signs too.
h5-act = Lie flat with your legs up. Sip water or a sweet drink.
h5-tell = Now I feel light-headed, sweaty or sick.
h5-why = Blood pressure can drop for a short time after needles.

h6-title = Small muscle twitches, or a worked feeling
h6-note = In the first 2 days.
h6-act = Watch it at home. Move gently.
h6-tell = Now a muscle twitches a little.
h6-why = Clinics tell of this feeling. The twitches are general knowledge.
