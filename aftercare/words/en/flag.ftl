# What a person may tell about themselves. Flags: domain/warning.py.
#
#   <flag>         the row, as the person says it
#   <flag>-note    what the app does with it

intro = Tell only what you like. It makes some signs more urgent, never less.

blood-thinner = I take a blood thinner
blood-thinner-note = Bleeds and bruises become more urgent. Keep taking your medicine.

bleeding-disorder = My blood does not clot well
bleeding-disorder-note = Bleeds and bruises become more urgent.

pregnancy = I am pregnant, or may be
pregnancy-note = Signs in pregnancy move to the front. Some advice is added.

weak-immunity = My body fights infection less well
weak-immunity-note = Signs of infection become more urgent. Some medicines cause this too.

diabetes = I have diabetes
diabetes-note = Signs of infection become more urgent. Advice for your feet is added.

lymphoedema = I have lymphoedema, or an arm or leg at risk
lymphoedema-note = Redness and swelling become more urgent.

lung-disease = I have had lung trouble or chest surgery
lung-disease-note = Signs in the chest move to the front.
