# Words explained. Terms: content/terms.toml.
#
#   <term>         the word
#   <term>-about   what it means

acupressure = Acupressure
acupressure-about = Pressing on points of acupuncture with thumbs or fingers.

acupuncture = Acupuncture
acupuncture-about = Needles at set points, after the teaching of old Chinese medicine.

blood-thinner = Blood thinner
blood-thinner-about = A medicine that makes the blood clot less, such as warfarin, apixaban or aspirin.

current-of-injury = Current of injury
current-of-injury-about = A very weak electric current at a wound, until it has closed.

disc = Disc
disc-about = A soft cushion between two bones of the spine.

dry-needling = Dry needling
dry-needling-about = Thin needles in a muscle, with no medicine in them.

endorphins = Endorphins
endorphins-about = Pain relievers that the body makes by itself.

haematoma = Haematoma
haematoma-about = A bruise with so much blood in it that it is thick or hard.

ims = IMS
ims-about = Short for intramuscular stimulation: dry needling as Chan Gunn taught it.

lymphoedema = Lymphoedema
lymphoedema-about = A limb that swells because lymph does not drain well, as after breast surgery.

nerve = Nerve
nerve-about = A thread that carries feeling to the brain, and orders to the muscles.

physiotherapist = Physiotherapist
physiotherapist-about = Somebody trained to treat pain and movement with exercise and with their hands.

pneumothorax = Pneumothorax
pneumothorax-about = Air between the lung and the chest wall, so that the lung falls in. An emergency.

qi = Qi
qi-about = Say "chee". In Chinese medicine, a force that flows through the body.

referred-pain = Referred pain
referred-pain-about = Pain that is felt in another place than where it begins.

reflex = Reflex
reflex-about = What a muscle does by itself, before one thinks.

spasm = Spasm
spasm-about = A muscle that pulls together by itself and does not let go.

spinal-cord = Spinal cord
spinal-cord-about = The thick bundle of nerves inside the spine.

stenosis = Stenosis
stenosis-about = A narrow place. In the spine it can press on nerves.

sterile = Sterile
sterile-about = Free of germs.

tendon = Tendon
tendon-about = The cord that ties a muscle to a bone.

tight-band = Tight band
tight-band-about = A part of a muscle that feels like a hard string under the skin.

trigger-point = Trigger point
trigger-point-about = A sore spot in a tight band. Pressed, it may hurt elsewhere too.

twitch = Twitch
twitch-about = A muscle that jumps for a moment when the needle meets the right spot.
