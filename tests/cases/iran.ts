import type { NamedCase } from './named-case'

const doesNotApply = { reason: 'does-not-apply' } as const

const notYetExplored = { reason: 'not-yet-explored' } as const

const noLegalAdvice = {
  'person-regulated-as': 'not-applicable'
} as const

/**
 * A Kurdish boy of 15 from Iran who landed from a sailing boat and was found with the address of a car wash in his hand. Whether he is
 * to be exploited there is still being found out. Played on 24 November 2026, twelve days after he was found. Every name, town and
 * organisation in England is invented.
 */
export const iran: NamedCase = {
  name: 'iran',
  answers: {
    // Opening
    reference: 'HBS-26-11834',
    'known-as': 'Zanyar',
    'age-as-known': 'under-16',
    'where-the-child-is':
      'With foster carers Margaret and Ian Threlfall, 22 Ropewalk Hill, Hollin Bay, since 13 November 2026',
    'found-where':
      'In the bus shelter at Saltwick Staithe at 05.40 on 12 November, wet to the waist, after a sailing boat had put him ashore; on his way to 114 Canal Road, Millbridge.',
    worries:
      'The harbour master at Saltwick Staithe found Zanyar in the bus shelter at 05.40 on 12 November, wet to the waist. In his closed hand was a card: “Tariq, Sparkle Hand Car Wash, 114 Canal Road, Millbridge”, and a telephone number. He pointed to it and then to the road. He will not let it go far from him. A man who says that he is his uncle rang on 14 November. I do not know yet what waits for him at that address.',
    'trafficking-conclusion': 'still-finding-out',
    // Immediate safety
    'place-tonight': 'foster-home',
    'safe-place-first': 'safe-now',
    'safe-place-arrangements':
      'He has his own room at the Threlfalls’. One of them is always at home. The card is with police and he has a copy, because he asked for it; the number on it is not in his phone. Still to arrange: an adult for the walk to lessons (Ian Threlfall, by 27 November).\nRing Harbourshire’s emergency duty team on 01632 960440 at any hour. They hold a bed at the Beacon Lane children’s home, where he slept on the first night.',
    enquirers: [
      {
        'enquirer-name': 'Karwan Rostami',
        'enquirer-says-they-are': 'His mother’s brother',
        'enquirer-contact':
          'Rang the team’s office from 07700 900466 on 14 November and again on 17 November',
        'enquirer-asked-on': '2026-11-14',
        'enquirer-identity': 'being-checked',
        'enquirer-checked-with':
          'Detective Constable Moira Kell; his residence card is being checked with the Home Office',
        'enquirer-told': 'nothing',
        'enquirer-notes':
          'He gave his own address in Northport and said that he will wait. Zanyar knew the number by heart and says that it is his uncle. Nobody has told him the place.'
      },
      {
        'enquirer-name': 'Gave the name “Tariq”',
        'enquirer-says-they-are': 'His employer',
        'enquirer-contact':
          'Rang the harbour office at Saltwick Staithe on 13 November from the number on the card',
        'enquirer-asked-on': '2026-11-13',
        'enquirer-identity': 'not-established',
        'enquirer-checked-with': 'Detective Constable Moira Kell',
        'enquirer-told': 'nothing',
        'enquirer-notes':
          'He asked whether “the boy from the boat” had been picked up. The harbour master rang police the same hour.'
      }
    ],
    'who-may-answer-enquiries':
      'Callum Adair, or Joanna Speight when he is away. Everybody else takes a number and says nothing.',
    'police-told': 'yes',
    'police-roles-agreed': 'agreed',
    'police-officer': 'Detective Constable Moira Kell',
    'police-agreement-details':
      'Agreed on 13 November, reference 5207/12-11. Police visit 114 Canal Road without naming him, and find out who Tariq is, by 27 November. Until then he counts as a child who may be trafficked: high risk from the first call if he is missing. Callum Adair hears the outcome the same day.',
    'photograph-on-file': 'on-file',
    'child-description':
      'About 166 cm, thin. Thick black hair, cut short at the sides; dark brown eyes; the beginning of a moustache. A scar from chin to lower lip; calloused shoulders, the left one lower. Navy waterproof, brown jumper, black tracksuit trousers, grey walking boots size 41. Speaks Sorani Kurdish. Answers to “Zanyar”, zan-YAR. Stands up when an adult comes in. Walks fast and looks at hills.\nThe photograph is in the case record and the duty team’s night folder; taken on 13 November, he combed his hair first.',
    'addresses-and-numbers-carried':
      '“Tariq, Sparkle Hand Car Wash, 114 Canal Road, Millbridge”, on a card in his closed hand.\n07700 900499, on the same card.\n07700 900466, his uncle’s, which he knows by heart.',
    'child-phones':
      'He had no phone when found: “The water took it.” From 15 November 07700 900477, known to the Threlfalls, Callum Adair and his uncle. He had Telegram, through which the journey was arranged. He does not know the password any more.\nIn touch with his uncle Karwan, whom he rang from the children’s home on the first night, and by telephone on Sundays; with his mother through his uncle. He fears the border guards of his country and the man on the boat who counted them. Of Tariq he says: “He is not bad. He gives work.” He had been told that police here send Kurds to Rwanda.',
    'first-48-hours-plan':
      'Done. Dry clothes, doctor, sleep; his uncle rung in front of Callum Adair with the interpreter; shown on a map where he is. Nobody took the card from him: he gave it to police when it had been copied for him.',
    'first-48-hours-who': 'Margaret Threlfall',
    'if-missing-carer':
      'Rings 999 at once and says “may be going to 114 Canal Road, Millbridge, reference 5207/12-11”; then the duty team. Ian Threlfall drives to the bus station. The call is made at once when he is not on the hill or in the house and has not said where.\nWhen he is found: Ian Threlfall fetches him; tea; somebody independent within 72 hours with Runak Hassan; no scolding.',
    'if-missing-authority':
      'The duty team sends sheet and photograph within 15 minutes, tells Callum Adair and Joanna Speight at any hour, and rings his uncle without saying where he was.\nPolice: high risk. 114 Canal Road, Millbridge; the bus and railway stations between; cameras; the number on the card. An interpreter in Sorani, not Farsi. By the Harbourshire missing-from-care protocol, in the carers’ folder and with the duty team.',
    'missing-episodes': [],
    'what-helps-feel-safe': '“That I may go up the hill. That they say when I see my uncle. Tea.”',
    'continuity-of-worker':
      'He trusts Ian Threlfall, and Callum Adair and Runak Hassan from the first days. What he is told has a day, and the day holds. On the hill nothing is asked. Callum Adair has been his social worker from the first morning. Priscilla Moyo stands in; he has met her.',
    // Case details
    'full-name': 'Zanyar Rostami',
    'first-name': 'Zanyar',
    'last-name': 'Rostami',
    'name-in-own-script': 'زانیار ڕۆستەمی; zan-YAR ros-ta-MEE',
    'other-names': [
      {
        'other-name': 'Zaniar Rostami',
        'other-name-kind': 'other-spelling',
        'other-name-notes': 'On the Home Office’s registration of 19 November.'
      }
    ],
    gender: 'male',
    nationality: 'Iranian',
    'second-nationality': doesNotApply,
    'place-of-birth': 'A village above Baneh, Kurdistan province, Iran',
    'first-language':
      'Sorani Kurdish; As spoken round Baneh. He understands Farsi from school and does not want to be spoken to in it.',
    'dates-of-birth': [
      {
        'birth-date': '2011-10-04',
        'birth-source': 'child-says',
        'birth-basis':
          'He gave 12 Mehr 1390, which is 4 October 2011. He knows it from his birth booklet, which his mother has.'
      },
      {
        'birth-date': '2011-10-04',
        'birth-source': 'home-office',
        'birth-basis': 'Registered on 19 November from what he said.'
      }
    ],
    'age-in-doubt': 'no',
    'immigration-position': 'claim-undecided',
    'immigration-position-basis':
      'Home Office registration of 19 November, last checked on 20 November 2026; Farah Siddall holds the original.',
    'european-citizenship-in-family': 'no',
    'home-office-reference': 'HO-0000-5207-I',
    'nhs-number': { reason: 'not-known' },
    'unique-pupil-number': { reason: 'not-known' },
    'other-references': [
      {
        'other-reference-kind': 'police',
        'other-reference-number': '5207/12-11',
        'other-reference-held-by': 'Harbourshire Police, Detective Constable Moira Kell'
      }
    ],
    'periods-of-care': [
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'police-protection',
        'care-from': '2026-11-12',
        'care-to': '2026-11-13',
        'care-ended-because': 'Harbourshire accommodated him under section 20.'
      },
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'section-20',
        'care-from': '2026-11-13',
        'care-to': doesNotApply,
        'care-ended-because': doesNotApply
      }
    ],
    'private-fostering-before': 'no',
    'transfer-state': 'not-considered',
    'transfer-records': doesNotApply,
    'parental-responsibility-holders': [
      {
        'holder-name': 'Shirin Ahmadi',
        'holder-relation': 'Mother',
        'holder-where': 'In the village above Baneh',
        'holder-reach': 'not-established',
        'holder-notes':
          'His uncle speaks with her on a neighbour’s phone. Calls to Iran may be listened to: nobody from here rings her.'
      },
      {
        'holder-name': 'Rebin Rostami',
        'holder-relation': 'Father',
        'holder-where': 'Died on the border path in February 2024',
        'holder-reach': 'has-died'
      }
    ],
    'accommodation-agreed-by': ['nobody-can-be-reached'],
    consents: [
      {
        'consent-for': 'health-assessment',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Zanyar; Dr Adwoa Mensah judged that he understood',
        'consent-on': '2026-11-13'
      },
      {
        'consent-for': 'immunisation',
        'consent-state': 'being-asked',
        'consent-by': 'Nadine Firth explains it on 3 December',
        'consent-on': doesNotApply
      },
      {
        'consent-for': 'photograph',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Zanyar',
        'consent-on': '2026-11-13',
        'consent-notes': 'To find him. Never on the internet: his family could be punished.'
      }
    ],
    'delegated-authority-state': 'being-agreed',
    'delegated-authority':
      'For now the carers decide on food, clothes, the hill, bedtimes. Asked first: buses, visits, new numbers.\nHe is asked first, then his uncle once he has been assessed. Joanna Speight decides what the carers may not; legal advice on larger matters.',
    'asylum-claimed-or-intended': 'claimed',
    'unaccompanied-own-right': 'yes',
    'unaccompanied-responsible-adult': 'nobody',
    'unaccompanied-basis':
      'He claimed asylum on 19 November 2026. Father dead, mother in Iran, by his account and his uncle’s. His uncle has never cared for him and met him last when he was seven. The men on the boat were strangers.',
    'embassy-approached': 'no',
    'conclusion-reason':
      'He was sent to an address with work waiting, owes for the journey, and the man of that address asked after him. Against it: he has not been there, speaks of it as his own plan, and an uncle may be real. What would settle it is what police find in Canal Road and who pays whom. A suspicion needs no proof; if it grows before then I shall not wait. Concluded by Callum Adair.',
    'conclusion-on': '2026-11-20',
    'finding-out-who': 'Callum Adair',
    'finding-out-by': '2026-12-01',
    'trafficked-within-uk': 'not-established',
    'slavery-or-forced-labour': 'still-finding-out',
    'nearby-children-looked-for': 'looked-into',
    'siblings-and-other-children': [
      {
        'connected-child-name': 'Hana Rostami',
        'connected-child-relation': 'brother-or-sister',
        'connected-child-age': '9',
        'connected-child-where': 'With their mother',
        'connected-child-worry': 'no-worry',
        'connected-child-worry-details': 'None but the debt, which is said to be their mother’s too.',
        'connected-child-safeguarding': 'not-needed',
        'connected-child-own-referral': 'not-suspected'
      },
      {
        'connected-child-name': 'A boy on the boat, name not known',
        'connected-child-relation': 'travelled-together',
        'connected-child-age': 'About 16',
        'connected-child-where': 'Not known. Went inland with three men before it was light.',
        'connected-child-worry': 'worry',
        'connected-child-worry-details': 'He had the same card. Zanyar heard them call him Sina.',
        'connected-child-safeguarding': 'not-found-police-looking',
        'connected-child-own-referral': 'not-found-police-looking'
      }
    ],
    people: [
      {
        'person-name': 'Callum Adair',
        'person-role': 'social-worker',
        'person-organisation': 'Harbourshire, separated children team',
        'person-contact': '01632 960421',
        'person-notes': 'Since 12 November. Priscilla Moyo when he is away.',
        ...noLegalAdvice
      },
      {
        'person-name': 'Joanna Speight',
        'person-role': 'team-manager',
        'person-organisation': 'Harbourshire, separated children team',
        'person-contact': '01632 960422',
        ...noLegalAdvice
      },
      {
        'person-name': 'Priscilla Moyo',
        'person-role': 'support-worker',
        'person-organisation': 'Harbourshire, separated children team',
        'person-contact': '01632 960423',
        ...noLegalAdvice
      },
      {
        'person-name': 'Margaret Threlfall',
        'person-role': 'carer',
        'person-organisation': 'Foster carer, Harbourshire',
        'person-contact': '01632 960471',
        ...noLegalAdvice
      },
      {
        'person-name': 'Ian Threlfall',
        'person-role': 'carer',
        'person-organisation': 'Foster carer, Harbourshire',
        'person-contact': '01632 960472',
        ...noLegalAdvice
      },
      {
        'person-name': 'Detective Constable Moira Kell',
        'person-role': 'police',
        'person-organisation': 'Harbourshire Police, exploitation unit',
        'person-contact': '01632 960450',
        ...noLegalAdvice
      },
      {
        'person-name': 'Farah Siddall',
        'person-role': 'legal-representative',
        'person-organisation': 'Staithe Immigration Law',
        'person-contact': '01632 960457',
        'person-regulated-as': 'solicitor',
        'person-notes': 'Asylum; works with children. First meeting on 18 November.'
      },
      {
        'person-name': 'Alan Prewett',
        'person-role': 'home-office-caseworker',
        'person-organisation': 'Home Office, children’s asylum casework',
        'person-contact': 'Through Farah Siddall',
        ...noLegalAdvice
      },
      {
        'person-name': 'Runak Hassan',
        'person-role': 'interpreter',
        'person-organisation': 'Clearspeech Interpreting',
        'person-contact': 'Booked through 01632 960160',
        'person-languages': 'Sorani Kurdish, English',
        ...noLegalAdvice
      },
      {
        'person-name': 'Leonard Askew',
        'person-role': 'advocate',
        'person-organisation': 'Spokeswell Advocacy',
        'person-contact': '01632 960466',
        ...noLegalAdvice
      },
      {
        'person-name': 'Dr Adwoa Mensah',
        'person-role': 'health-professional',
        'person-organisation': 'Community paediatrician',
        'person-contact': '01632 960491',
        ...noLegalAdvice
      },
      {
        'person-name': 'Nadine Firth',
        'person-role': 'designated-nurse',
        'person-organisation': 'Looked-after children’s health team, Harbourshire',
        'person-contact': '01632 960435',
        ...noLegalAdvice
      },
      {
        'person-name': 'Gerald Obi',
        'person-role': 'virtual-school-head',
        'person-organisation': 'Harbourshire Virtual School',
        'person-contact': '01632 960437',
        ...noLegalAdvice
      },
      {
        'person-name': 'Siân Maddox',
        'person-role': 'independent-reviewing-officer',
        'person-organisation': 'Harbourshire, independent reviewing service',
        'person-contact': '01632 960430',
        ...noLegalAdvice
      },
      {
        'person-name': 'Karwan Rostami',
        'person-role': 'relative',
        'person-organisation': 'Says that he is his uncle; Northport',
        'person-contact': '07700 900466; by Callum Adair alone',
        'person-languages': 'Sorani Kurdish, English',
        ...noLegalAdvice
      }
    ],
    'already-told': [
      {
        'told-to': 'Harbour master and two officers, Saltwick Staithe',
        'told-by': 'Zanyar, by signs',
        'told-on': '2026-11-12',
        'told-what': 'The card; a boat with a sail; five people. Police log 5207/12-11.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Children’s home night staff',
        'told-by': 'Zanyar, through a telephone interpreter in Farsi',
        'told-on': '2026-11-12',
        'told-what': 'Name, age, that he must go to work. Night book, Beacon Lane.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Home Office, registration',
        'told-by': 'Zanyar, with Runak Hassan and Farah Siddall',
        'told-on': '2026-11-19',
        'told-what': 'Name, date of birth, route in outline. Registration record.',
        'told-record': 'on-our-file'
      }
    ],
    'assessment-started-on': '2026-11-13',
    'assessment-timing': 'at-once',
    'records-awaited': 'What police find in Canal Road: by 27 November, Callum Adair rings that day.',
    'child-asked-to-repeat': 'no',
    'distress-steps':
      'Callum Adair assesses, by 22 December 2026, and holds the information together. Walking, not sitting. Forty minutes. His father only when he begins. The records came from police, our own social care staff, border and immigration officials and his solicitor.\nOne record; a call on Mondays with police, solicitor and health, the first on 16 November. Nobody asks him again about his father’s death (Callum Adair has it) or the route (registration record).',
    'languages-used':
      'Sorani Kurdish. School Farsi, which he would rather not use. A few words of Turkish, ten of English. Reads Farsi script; writes Kurdish as he hears it. Farsi was taken for granted on the first night, and he fell silent. On 13 November he picked Sorani from a card, and Runak Hassan confirmed it. He wants to read and write Kurdish properly.',
    'interpreter-needed': 'yes',
    'communication-help-needed': 'no',
    'interpreter-person': 'Runak Hassan',
    'interpreter-language': 'Sorani Kurdish',
    'interpreter-gender-choice': 'no-preference',
    'interpreter-trained': 'trained',
    'interpreter-independence': 'independent',
    'interpreter-independence-how':
      'Callum Adair asked the agency on 13 November: vetted, lives in another county, no tie to Canal Road or to Karwan Rostami. Zanyar was asked alone by telephone with another interpreter.',
    'not-yet-understood': [
      'where-they-are',
      'their-situation',
      'the-risks',
      'who-does-what',
      'the-assessment'
    ],
    'how-explained':
      'Callum Adair with Runak Hassan, 13 and 20 November, on a map. He said back: “I may not work. School first. And my uncle is being looked at.”\n“Some people pay for a boy’s road so that he must work for them. That is a crime of theirs. We want to know whether it is so here.”\nTold of the roles of social worker, carer, police, legal representative, interpreter and advocate. He understands in part where he is, the assessment, the support, his situation, who does what and that officials have a separate role; not yet the risks.',
    'influence-child-view':
      '“It is not control. It is a debt. A man pays.” He says “nobody threatens; a man pays”. What happens to the house if he does not, he leaves open.\n“If you say that I can never work, I go. If you say when, I wait.”\n“In the mountains I am safe. In the street I do not know who is who.”',
    'influence-assessment':
      'As of 20 November 2026 it is possible that others influence him. He believes that he owes £9,000 and that work is waiting. The man of the card asked after him within a day. He has no number of his own for him. What could loosen it: his uncle, if he is who he says; his mother’s wish that he go to school; the hill.\nThat he goes missing is likely within weeks if nothing moves. He knows the address by heart and could walk it. He is not afraid of nights outside. What helps him to stay: days that he is told and that hold; his uncle on Sundays; lessons from 30 November.\nHe carried loads over a border from 12. He has never lived in a town, does not know what a wage here is, and believes any price that he is told. He finds his way back and notices danger. Still to learn: ringing 999 in English (Ian Threlfall, done); what work pays and who may do it (Leonard Askew, 2 December); buses (Ian Threlfall, by 5 December).',
    'influence-conclusion': 'possible',
    'missing-risk-conclusion': 'likely',
    'safety-skills-conclusion': 'some',
    'life-before':
      'A village of forty houses; goats, walnut trees, school to the eighth class; from 12 he carried tea and cigarettes over the pass with his father. His father was killed beside him; guards came into the house at night.',
    'experiences-of-abuse':
      'He has told of no abuse or exploitation, but for the cellar. He carried loads with his father for the family’s living.',
    'family-members':
      'Mother Shirin and sister Hana, 9, in the village. Uncle Karwan, his mother’s brother, in Northport. A brother-in-law of his mother’s who arranged the money.',
    'has-children-of-their-own': 'no',
    'reasons-in-own-words':
      '“They came for me after I wrote on the wall of the post. And who will pay for the house.” He hoped to work, to pay, to bring his mother and Hana. His mother, in one night, with her brother-in-law. He was told that work was arranged.\nHe left in July 2026 (“When the apricots were down”), on foot over the pass to Van; by bus to Istanbul, a month in a cellar; by sailing boat to Italy, five days; trains to Belgium; a farm shed for three weeks; by another sailing boat from a harbour there to the creek at Saltwick.\nHis mother’s brother-in-law, by Telegram. £9,000, of which £3,000 was paid. Tariq is to be given the rest “from the work”. Shut in the cellar in Istanbul. On the first boat a man was hit with an oar. Nobody made him work on the way, he says.',
    'reasons-from-others':
      'His uncle says the same of the wall and the guards, and did not know of any work. He arrived on 12 November 2026 at Saltwick Staithe, before light, from a sailing boat; the others went on.',
    'experiences-needs':
      'To grieve with somebody in Kurdish; to hear that the debt is not a child’s; school; to see his uncle as soon as it is safe.',
    'feelings-child-words':
      '“My chest is a stone at night. On the hill it is only a chest.” His left shoulder and his feet hurt; he asks whether his teeth can be made white. Scar from chin to lip: “A stone, running.” Calloused shoulders.',
    'emotional-impact-noticed':
      'Margaret Threlfall: sleeps on the floor, shouts once in most nights, eats well. Startles at motor bicycles. Nightmares, grief; no thoughts of harming himself when asked on 20 November.\nWalks, mends things, makes Margaret laugh; very good with the neighbour’s ewes.',
    'self-harm-worry': 'no',
    'emotional-support-needed': 'needed',
    'emotional-support-kind':
      'Bereavement and trauma support in Kurdish; referral by Nadine Firth by 4 December. He wants to “talk while walking”. For his father: the service from December; a candle is not his custom, a stone on the hill is. The cellar is spoken of when he begins. For life now: days that are told and kept; his uncle on Sundays.',
    'health-needs-known': 'Shoulder strain from loads; trench feet, healing; three decayed teeth.',
    'health-attention-today': 'no',
    'disability-needs': doesNotApply,
    'education-history':
      'Eight classes in the village, in Farsi. None since spring 2025. “To learn engines. And the names of the birds here.”',
    'work-history': 'Carried goods over the border with his father from 12, at night.',
    'education-needs-found':
      'Reads Farsi; quick with numbers and anything that has a motor. About thirty words of English so far. He needs English from the alphabet; a place in Year 11 or a college course for his age; breaks outside.',
    'cultural-background':
      'Sunni Muslim, “quietly”. Kurdish. Not Persian, he says, and asks that it be written. What matters to him: newroz, tea, shoes off, standing for elders. He would leave behind being told that Kurdish is not a language.',
    'identity-support':
      'A mat and the direction; Friday prayers in another town once a mosque has been checked. Kurdish books from the library; the fire at Newroz; Runak Hassan three times a week.',
    'family-contacts': [
      {
        'contact-who': 'Karwan Rostami',
        'contact-is-parent': 'no',
        'contact-relationship': 'Says that he is his mother’s brother',
        'contact-now': 'in-contact',
        'contact-now-how':
          'By telephone on Sundays, Runak Hassan and Callum Adair listening; first on 12 November.',
        'contact-child-wishes': 'To live with him.',
        'contact-involvement': 'still-finding-out',
        'contact-involvement-reasons':
          'Nothing points to it. But it is not known who gave Zanyar the card, and he has not been seen.',
        'contact-assessment': 'under-way',
        'contact-assessment-reasons':
          'Callum Adair, Detective Constable Kell; residence card, address, what he knows of Tariq. Visit on 30 November.',
        'contact-assessed-on': doesNotApply,
        'contact-plan': 'existing-contact-continues',
        'contact-plan-details':
          'Sundays, listened to, nothing said of where Zanyar is. Zanyar was told why and agreed, “until you have seen his face”.'
      },
      {
        'contact-who': 'Shirin Ahmadi',
        'contact-is-parent': 'yes',
        'contact-relationship': 'Mother',
        'contact-now': 'contact-lost',
        'contact-now-how': 'Last in October, from Belgium. Greetings by way of his uncle.',
        'contact-child-wishes': 'Her voice.',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons': 'She sent him away from danger. She may not know what the work is.',
        'contact-assessment': 'under-way',
        'contact-assessment-reasons':
          'Whether a call would bring guards to her door: Farah Siddall advises by 4 December.',
        'contact-assessed-on': doesNotApply,
        'contact-plan': 'wait-for-assessment',
        'contact-plan-details': 'He writes; Callum Adair keeps the letters.'
      }
    ],
    'living-with-family-wishes':
      'His father, shot on the path in February 2024. He was behind him. “With my uncle, now. With my mother, when there is somewhere.” “Look at him quickly.”',
    'reunification-considered': 'not-for-now',
    'parents-views-sought': 'waits-for-assessment',
    'parents-views':
      'Father dead. His mother is not rung before it is known to be safe. Ian Threlfall: he needs something to do with his hands. Farah Siddall: no work, and say why.',
    'home-office-liaison': 'asked',
    'tracing-support': 'not-decided',
    conversations: [
      {
        'conversation-with': 'Callum Adair',
        'conversation-on': '2026-11-13',
        'conversation-where': 'Beacon Lane and the beach below it',
        'conversation-how-met': 'On call on the first morning.',
        'conversation-others-present': 'Runak Hassan, by telephone',
        'conversation-breaks': 'Twice, to walk.',
        'conversation-how-child-seemed': 'Upright, exhausted, kept the card in his fist.',
        'conversation-concerns': 'Feet; that he wanted to leave for Millbridge that day.'
      },
      {
        'conversation-with': 'Callum Adair',
        'conversation-on': '2026-11-20',
        'conversation-where': 'On the hill',
        'conversation-how-met': 'Planned with him.',
        'conversation-others-present': 'Runak Hassan',
        'conversation-breaks': 'None needed.',
        'conversation-how-child-seemed': 'Easier. Silent for ten minutes about his father.',
        'conversation-concerns': 'Would go if he were told never.'
      }
    ],
    'left-for-later': 'His father’s death, beyond what he has said. The cellar.',
    'left-for-later-until': '2027-01-11',
    needs: [
      {
        'need-what': 'To be kept from an address where he may be made to work, without being locked in',
        'need-area': 'safety',
        'need-from': 'journey',
        'need-status-related': 'yes',
        'need-response':
          'Police visit, days that are told and kept, talk about work and pay, plan if he goes',
        'need-by-whom': 'Callum Adair',
        'need-by-when': '2026-12-01',
        'need-for': ['safety-from-traffickers', 'safety-from-going-missing']
      },
      {
        'need-what': 'To know whether his uncle is his uncle, and to be with him if it is safe',
        'need-area': 'family-and-contact',
        'need-from': 'separation',
        'need-status-related': 'yes',
        'need-response': 'Visit on 30 November; assessment as a connected person if he asks to care',
        'need-by-whom': 'Callum Adair',
        'need-by-when': '2026-12-08'
      },
      {
        'need-what': 'To grieve in Kurdish',
        'need-area': 'emotional-and-mental-health',
        'need-from': 'country-of-origin',
        'need-status-related': 'yes',
        'need-response': 'Referral for bereavement and trauma support with Runak Hassan',
        'need-by-whom': 'Nadine Firth',
        'need-by-when': '2026-12-04',
        'need-for': ['emotional-support', 'after-experiences']
      },
      {
        'need-what': 'Feet, shoulder and teeth',
        'need-area': 'physical-health',
        'need-from': 'journey',
        'need-status-related': 'yes',
        'need-response': 'Doctor on 3 December, dentist on 9 December',
        'need-by-whom': 'Margaret Threlfall',
        'need-by-when': '2026-12-09',
        'need-for': ['health']
      },
      {
        'need-what': 'English and a place to learn',
        'need-area': 'education',
        'need-from': 'country-of-origin',
        'need-status-related': 'yes',
        'need-response': 'Tutor from 30 November; place asked for with priority',
        'need-by-whom': 'Gerald Obi',
        'need-by-when': '2026-12-11',
        'need-for': ['english', 'education', 'identity']
      }
    ],
    'assessment-analysis':
      'A bereaved boy who fled, and who believes that a man’s debt is his to work off. Whether somebody means to exploit him is not known yet; whoever sent for him knows that he has landed. He is honest about what would make him leave, and that is what protects him most: the days that we tell him have to hold.',
    'assessment-child-view':
      'The man in Belgium said: “Two hours by car to the work.” He thought that the sea was the river of London. Of who does what: “Callum asks. Farah is for the paper. The policewoman has my card.” Of the assessment: “It says that I am a child with a debt. Good. Write that I pay.”',
    'assessment-finished-on': notYetExplored,
    // Indicators
    screenings: [
      {
        'screening-on': '2026-11-20',
        'screening-by': 'Callum Adair',
        'screening-occasion': 'coming-into-care',
        'screening-how-spoken': 'On the hill, with Runak Hassan, an hour.',
        'screening-what-others-hold':
          'Police log and the card; the harbour master’s note of the call of 13 November.'
      }
    ],
    'marks-arrival-journey-and-documents': {
      marks: {
        'no-papers-or-held-by-another': 'seen',
        'entered-covertly': 'seen',
        'travel-paid-by-others': 'reported',
        'debt-for-the-journey': 'reported',
        'does-not-know-where-they-are': 'seen',
        'travelled-alone-or-with-strangers': 'reported',
        'exploited-on-the-way': 'not-seen'
      }
    },
    'marks-adults-and-living-situation': {
      marks: { 'adult-cannot-show-who-they-are': 'not-explored', 'adults-waiting-nearby': 'not-seen' }
    },
    'marks-control-fear-and-presentation': {
      marks: {
        'told-to-fear-the-authorities': 'reported',
        'behaviour-out-of-keeping-with-age': 'seen',
        'threats-to-child-or-family': 'not-seen'
      }
    },
    'marks-missing-and-movement': {
      marks: { 'missing-from-care': 'not-seen', 'frequent-moves': 'reported' }
    },
    'marks-sexual-exploitation': { marks: { 'said-to-be-sexually-exploited': 'not-explored' } },
    'marks-criminal-exploitation': { marks: { 'controlled-by-older-people': 'suspected' } },
    'marks-labour-and-domestic-servitude': {
      marks: { 'long-hours-and-cannot-leave': 'not-explored', 'marks-of-manual-work': 'seen' }
    },
    'marks-health-wellbeing-and-services': {
      marks: { 'malnourished-or-untreated': 'seen', 'signs-of-trauma': 'seen' }
    },
    'marks-money-contact-and-other': {
      marks: { 'unexplained-money-or-calls': 'seen', 'adoption-organs-or-linked-victim': 'reported' }
    },
    'indicator-details': {
      details: {
        'no-papers-or-held-by-another': {
          who: 'Police',
          when: '12 November 2026',
          context: 'None on him; booklet with his mother'
        },
        'entered-covertly': {
          who: 'Harbour master',
          when: '12 November 2026',
          context: 'From a sailing boat before light'
        },
        'travel-paid-by-others': {
          who: 'Zanyar',
          when: '20 November 2026',
          context: 'His mother’s brother-in-law, £3,000'
        },
        'debt-for-the-journey': {
          who: 'Zanyar',
          when: '20 November 2026',
          context: '£6,000 is left, to be worked off'
        },
        'does-not-know-where-they-are': {
          who: 'Harbour master',
          when: '12 November 2026',
          context: 'Took the sea for a river of London'
        },
        'travelled-alone-or-with-strangers': {
          who: 'Zanyar',
          when: '13 November 2026',
          context: 'Three men and a boy he did not know'
        },
        'told-to-fear-the-authorities': {
          who: 'Zanyar',
          when: '13 November 2026',
          context: 'That police send Kurds away'
        },
        'behaviour-out-of-keeping-with-age': {
          who: 'Margaret Threlfall',
          when: '14 November 2026',
          context: 'Asked what he owes for dinner'
        },
        'frequent-moves': {
          who: 'Zanyar',
          when: '13 November 2026',
          context: 'Five countries in four months'
        },
        'controlled-by-older-people': {
          who: 'Callum Adair',
          when: '20 November 2026',
          context: 'An impression: he lowers his voice when he says Tariq'
        },
        'marks-of-manual-work': {
          who: 'Dr Adwoa Mensah',
          when: '13 November 2026',
          context: 'Calloused shoulders, from the loads at home'
        },
        'malnourished-or-untreated': {
          who: 'Dr Adwoa Mensah',
          when: '13 November 2026',
          context: 'Thin, feet, three teeth'
        },
        'signs-of-trauma': {
          who: 'Margaret Threlfall',
          when: '14 to 23 November 2026',
          context: 'Shouts in the night'
        },
        'unexplained-money-or-calls': {
          who: 'Harbour master',
          when: '13 November 2026',
          context: '“Tariq” asked after the boy from the boat'
        },
        'adoption-organs-or-linked-victim': {
          who: 'Zanyar',
          when: '20 November 2026',
          context: 'The boy called Sina had the same card'
        }
      }
    },
    // Strategy discussion and NRM
    'suspected-exploitation': ['forced-work'],
    'suspected-act': ['recruited', 'transported'],
    'strategy-discussion': 'held',
    'strategy-discussion-on': '2026-11-13',
    'strategy-discussion-outcome':
      'Joanna Speight (chair), Callum Adair, Detective Constable Moira Kell, Nadine Firth. Police visit 114 Canal Road by 27 November, without naming him, and look for the other boy. Callum Adair finds out who gave him the card. Met again on 1 December; if it is suspected then, the referral is made that day.',
    'later-strategy-discussions': [],
    'child-protection-enquiry': 'started',
    'child-protection-enquiry-on': '2026-11-13',
    'child-protection-conference-on': notYetExplored,
    'child-protection-plan-decision': 'not-yet-decided',
    referral: 'not-decided',
    'referral-not-decided-because':
      'The conclusion is still being found out, until 1 December at the latest. It waits for nothing else: if I suspect it earlier, the referral is made that day.',
    'local-authority-contact-name': 'Joanna Speight',
    'local-authority-contact-details': '01632 960422; joanna.speight@harbourshire.example',
    'guardian-referral': 'being-made',
    'criminal-matters': [],
    'other-potential-victims': 'there-are-others',
    'other-potential-victims-details':
      'The boy called Sina, who had the same card. Whoever works in Canal Road: police look.',
    'exploitation-situations': [],
    'last-contact-when': 'not-sure',
    'last-contact-details':
      '“Tariq” rang the harbour office on 13 November. Zanyar has not spoken with him, he says.',
    exploiters: [],
    debts: [
      {
        'debt-for': 'The journey',
        'debt-owed-by': 'child-and-family',
        'debt-owed-to': 'Whoever arranged it; to be given to Tariq',
        'debt-how-to-be-paid':
          '£9,000, of which £3,000 is paid; the rest from the work in Canal Road. Whether he was threatened is not known.',
        'debt-still-claimed': 'yes',
        'debt-response':
          'Police know of it. Leonard Askew talks with him on 2 December about what a child owes.'
      }
    ],
    'future-exploitation-concern': 'yes',
    'future-exploitation-reasons': 'He knows the address by heart, believes that he owes, and is waited for.',
    'crime-police-force': notYetExplored,
    'co-operation-willing': 'willing',
    'co-operation-details': 'He gave the card. He would show the creek.',
    'reported-before': 'not-reported',
    'prevented-from-reporting': doesNotApply,
    'why-referring': notYetExplored,
    'credibility-concerns': 'no',
    'other-professionals-involved': 'Solicitor, police, doctor, Spokeswell Advocacy.',
    'evidence-documents': [
      {
        'evidence-document': 'The card, copy of both sides',
        'evidence-kind': 'police',
        'evidence-dated': '2026-11-12',
        'evidence-held-where': 'Harbourshire Police; copy on the case record',
        'evidence-sent': 'to-be-sent'
      }
    ],
    'status-still-to-do': ['tell-those-who-care'],
    'status-who-knows':
      'Know: carers, police, solicitor, health, reviewing officer. To be told: the school, once there is one. Not told: Karwan Rostami, of the address on the card.',
    'status-child-view': '“Say Kurdish. Say eldest son.”',
    'how-status-needs-are-met':
      'Zanyar is an unaccompanied asylum-seeking child. Whether he was moved in order to be exploited is being found out by Callum Adair, by 1 December 2026.\nThe needs that come from this are met by a home on the coast, a solicitor, police at the address, his uncle looked at quickly, grief in Kurdish, English from 30 November. Support has started; some have still to be told of his status.',
    'specialist-supports': [
      {
        'specialist-support-name': 'Hillside bereavement and trauma service',
        'specialist-support-kind': 'voluntary-organisation',
        'specialist-support-for': 'Grief and nights, walking if he wishes, with Runak Hassan',
        'specialist-support-stage': 'to-be-referred',
        'specialist-support-from': '2026-12-04',
        'specialist-support-arranged-by': 'Nadine Firth',
        'specialist-support-needs': ['emotional-support', 'after-experiences']
      }
    ],
    'permanence-plan':
      'With his uncle, if he is who he says and is assessed as able and safe. If not: the Threlfalls, who would keep him. Looked at again on 8 December 2026.',
    'child-wishes':
      '“My uncle. The hill until then. Work when it is allowed.” He wants help about his uncle, and when he may work. Those who give support he has not met.',
    'views-and-plan':
      'He mends the wall with Ian Threlfall and is not paid for it, as he was told; his uncle is seen on 30 November. It differs on going to Canal Road.\nHe was heard by Callum Adair on 20 November, walking, with Runak Hassan, and agreed on 24 November 2026. He understands the plan in part; Runak Hassan reads it back to him in Sorani Kurdish on 26 November 2026. His mother cannot be asked safely. His uncle will be, once it is known who he is.',
    'care-plan-agreed-with': ['the-child', 'nobody-else-could-be-asked'],
    'care-plan-ready-on': '2026-11-24',
    'legal-support-needed': ['immigration-and-asylum'],
    'legal-arrangements': [
      {
        'legal-matter': 'immigration-and-asylum',
        'legal-matter-representative': 'Farah Siddall',
        'legal-matter-how-provided': 'Legal aid; Runak Hassan interprets',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-07'
      }
    ],
    'legal-meetings-companion': 'Callum Adair',
    'legal-meetings-stand-in': 'Margaret Threlfall',
    'legal-meetings-accompanied': 'every-meeting',
    'asylum-steps': [
      {
        'asylum-step-kind': 'registration',
        'asylum-step-state': 'done',
        'asylum-step-on': '2026-11-19',
        'asylum-step-companion': 'Callum Adair',
        'asylum-step-interpreter': 'arranged',
        'asylum-step-lawyer': 'present',
        'asylum-step-outcome': 'Registered; papers with Farah Siddall.',
        'asylum-step-next': 'The statement.'
      },
      {
        'asylum-step-kind': 'statement',
        'asylum-step-state': 'ahead',
        'asylum-step-on': '2027-01-18',
        'asylum-step-companion': 'Callum Adair',
        'asylum-step-interpreter': 'arranged',
        'asylum-step-lawyer': 'present'
      }
    ],
    'asylum-support-through-process':
      'Farah Siddall explains each step with Runak Hassan the week before. Afterwards the hill.',
    'physical-health-now':
      'Thin, feet healing, left shoulder sore. A broken collar bone at 13. Immunised at school, he thinks. Loads before he was grown: Dr Mensah looks at shoulder and back.\nEarlier records cannot be had safely. Dental check, eye and hearing tests and tuberculosis screening are booked; immunisation is not yet.',
    'medicines-and-allergies': 'Cream for the feet. No allergy known.',
    'health-care-now':
      'Hollin Bay surgery; foot dressings on Mondays. Margaret Threlfall: feet, appointments. Nadine Firth: plan and interpreter. If he moves to his uncle, Nadine Firth hands over.\nDr Adwoa Mensah assesses, with Runak Hassan and a man to chaperone; scar and shoulder described for Farah Siddall if he wishes. He has been advised on his feet; the rest on 3 December.',
    'initial-health-assessment': 'booked',
    'initial-health-assessment-on': '2026-12-03',
    'health-assessment-next-on': '2027-12-03',
    'checks-to-arrange': ['immunisation'],
    'health-in-confidence': { reason: 'does-not-apply' },
    'sexual-health-wishes':
      'He chose not to say anything of sexual health. Smokes when he can. Would stop “for the hill”. Screening for blood-borne viruses is booked. He wants it known that he is his mother’s eldest.',
    'health-history-family': 'His mother has asthma.',
    'psychological-support-exploitation':
      'Leonard Askew on debt and work, 2 December; more if it is suspected.',
    'specialist-mental-health': 'referral-needed',
    'distress-plan':
      'Open the door, walk with him, say nothing. At night Ian Threlfall, then 01632 960440; in danger 999.',
    'threats-made': 'maybe',
    'threats-police-told': 'told',
    'coercion-support':
      'Leonard Askew fortnightly on the debt; Callum Adair asks after the house in the village each Sunday.',
    'health-actions': [
      {
        'health-objective': 'Feet, shoulder and teeth',
        'health-action': 'Doctor on 3 December, dentist on 9 December',
        'health-action-by': 'Margaret Threlfall',
        'health-action-due': '2026-12-09',
        'health-action-for': ['health']
      },
      {
        'health-objective': 'Grief has a place',
        'health-action': 'Referral to Hillside; weekly talk about debt',
        'health-action-by': 'Nadine Firth',
        'health-action-due': '2026-12-04',
        'health-action-for': ['emotional-support', 'help-against-threats']
      }
    ],
    'education-place': 'not-applied',
    'education-to-arrange': ['apply-with-priority', 'english-support'],
    'education-pathway-plan':
      'Tutor from 30 November; Year 11 place asked for by 4 December; college taster in engines in March. The application with priority has still to be made; English support is being arranged, and no particular support or special educational need was found. A change only if he moves to his uncle: at half-term, with a place there first.\nIan Threlfall walks with him; labels on everything. He enjoys the hill, the ewes, engines with Ian Threlfall.\nGerald Obi, head of the virtual school, has been told and watches progress: a weekly note from the tutor, looked at next on 15 January 2027.',
    'school-admission-arrangements':
      'Gerald Obi looks at two schools with the carers by 2 December; neither is on the road to Millbridge.',
    'personal-education-plan-ready-on': notYetExplored,
    'education-actions': [
      {
        'education-objective': 'A place and English',
        'education-action': 'Tutor, two schools, application with priority',
        'education-action-by': 'Gerald Obi',
        'education-action-due': '2026-12-04',
        'education-action-for': ['english', 'education']
      }
    ],
    'culture-and-identity-arrangements':
      'Kurdish is written wherever Persian would be; tea; Newroz. Goes out when his chest is tight. Go with him or let him be seen from the window. Formal and kind; stands for everybody. He looks after himself in everything but town.',
    'family-relationships-plan':
      'His uncle on Sundays, listened to; visit on 30 November. Living with him is assessed from then, openly, with Zanyar knowing each step; looked at on 8 December. A walking group on Saturdays; school.\nNo contact with his mother before Farah Siddall’s advice of 4 December, and no return to her while he claims asylum: she is in danger herself. Farah Siddall asked Alan Prewett on 20 November whether anything speaks against contact by way of his uncle. No answer yet.',
    'care-plan-tracks': {
      tracks: {
        transitional:
          'The Threlfalls, tutor, Farah Siddall, uncle assessed by 8 December; Callum Adair each week.',
        'long-term':
          'With his uncle or the Threlfalls; college; his mother and sister asked about with Farah Siddall.',
        return: 'Nothing is arranged, nobody in Iran is asked; advice first.'
      }
    },
    'care-plan-goals': [
      {
        'care-plan-goal': 'Says in English where he is and whom to ring',
        'care-plan-goal-how': 'Practise on the hill',
        'care-plan-goal-helped-by': 'Ian Threlfall',
        'care-plan-goal-due': '2026-12-05'
      }
    ],
    'return-wishes': '“There is one road. The others you may write.”',
    'tracks-set-aside': doesNotApply,
    'if-claim-refused':
      'He is still a child in care in the same home. Farah Siddall sees him within two days; Callum Adair tells him on the hill with Runak Hassan; police and carers know that he may go.',
    'if-extension-refused':
      'If he is given leave for a time, Farah Siddall asks for more of it three months before it ends. If that is refused, home and college go on; she advises on an appeal within two days.',
    'if-appeal-dismissed':
      'Care goes on. Advice on what is left within two days; no contact with any official of Iran.',
    'return-best-interests':
      'It would need his mother safe, no prosecution, school in Kurdish, no debt. None of it is known.\nThe debt would stand at his mother’s door: the first view of Callum Adair and Detective Constable Kell, 20 November. With the Home Office through Farah Siddall.',
    'child-protection-otherwise':
      'An address with work, a debt, a man who asks. What is not known is who means what. Decided by Joanna Speight; there is no conference yet.\nCallum Adair leads, by the plan below, until the discussion of 1 December. Joanna Speight sees to the review. It is brought forward by a call; the police visit; his going out at night; news from the village. Debt and work are talked of again at 16 and before 18, whatever is found in Canal Road.',
    'protection-steps': [
      {
        'protection-objective': 'It is known what waits in Canal Road',
        'protection-action': 'Police visit without naming him; who Tariq is; whether children work there',
        'protection-by': 'Detective Constable Moira Kell',
        'protection-by-when': '2026-11-27',
        'protection-step-for': ['safety-from-traffickers'],
        'protection-child-view': '“Do not make him angry with me.”'
      },
      {
        'protection-objective': 'He does not go there alone',
        'protection-action':
          'Days told and kept; work and pay talked over; walk with Ian Threlfall whenever his chest is tight',
        'protection-by': 'Ian Threlfall',
        'protection-by-when': '2026-12-01',
        'protection-step-for': ['safety-from-going-missing', 'safety-skills'],
        'protection-child-view': 'Shook hands on it.'
      },
      {
        'protection-objective': 'The other boy is found',
        'protection-action': 'Description of Sina to both forces',
        'protection-by': 'Detective Constable Moira Kell',
        'protection-by-when': '2026-11-27',
        'protection-child-view': '“He was kind. He gave me his hat.”'
      }
    ],
    'child-part-still-to-do': { reason: 'does-not-apply' },
    'child-on-protection':
      '“It smells like sheep. Good.” “You watch the road, not me. That is right.” He decides when he walks and where on the hill, what he mends, whom he tells.',
    'placement-kind': 'foster-care',
    'placement-address': '22 Ropewalk Hill, Hollin Bay',
    'placement-responsible-person': 'Margaret Threlfall',
    'first-placement-on': '2026-11-12',
    'placement-since': '2026-11-13',
    'placement-area': 'own-area',
    'distance-and-isolation':
      'Fifty miles from Canal Road with one bus a day; two carers at home; a hill in sight of the kitchen. Margaret Threlfall calls the police. No risk found nearby.\nIt keeps him from the road to Millbridge. It costs him anybody who speaks Kurdish. Against that: Runak Hassan, Sundays with his uncle, walking group. Nothing is suspected yet; looked at again on 1 December.',
    'places-of-daily-life': [{ 'daily-life-place': 'Nab Farm' }],
    'specialist-setting': 'not-right-for-the-child',
    'placement-registration': 'approved-or-registered',
    'emergency-accommodation-kind': 'emergency-childrens-home',
    'emergency-accommodation-tested': 'yes',
    'carer-briefings': [
      {
        'briefing-of': 'Margaret Threlfall',
        'briefing-on': '2026-11-13',
        'briefing-by': 'Callum Adair',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures',
          'what-to-do-if-missing'
        ],
        'briefing-training': 'trained',
        'briefing-still-needed': doesNotApply
      },
      {
        'briefing-of': 'Ian Threlfall',
        'briefing-on': '2026-11-13',
        'briefing-by': 'Callum Adair',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures',
          'what-to-do-if-missing'
        ],
        'briefing-training': 'trained',
        'briefing-still-needed': doesNotApply
      }
    ],
    'safety-measures': [
      {
        'measure-what': 'number-memorised',
        'measure-details': 'The duty team’s number, on 14 November, beside the one that he knew.',
        'measure-reason': 'So that the card is not the only number he has.',
        'measure-child-view': '“Now I have two.”',
        'measure-alternative': doesNotApply,
        'measure-from': '2026-11-14',
        'measure-review-on': '2026-12-08',
        'measure-agreed-by': 'Callum Adair',
        'measure-restrains': 'no'
      }
    ],
    'measures-together':
      'He was asked about it on the hill on 20 November; the handshake was his way to agree. Nothing holds him in, and it does not feel like control. He would go at once if it did.',
    'memorised-number':
      '01632 960440, Harbourshire’s emergency duty team: answered day and night, with a Sorani interpreter line.',
    'missing-likely-places':
      '114 Canal Road, Millbridge: Sparkle Hand Car Wash, “Tariq”, the address that was in his hand. His uncle in Northport. On foot, over hills rather than by road. Those who look for him may try Saltwick Staithe, where he landed; 114 Canal Road, Millbridge; his uncle’s, if they know of him.',
    'daily-care':
      'Up at six, tea, hill, English, ewes, dinner, Telegram never, floor or bed as he likes. Pocket money £11 a week; he offers it to Margaret and is told that it is his.\nThe carers ask first about buses alone, nights away, any visit, any work. Nobody else has him. Beacon Lane has the sheet. Fostering team on Fridays; out of hours 01632 960440.',
    surgery: 'Hollin Bay surgery, since 16 November',
    'dental-surgery': 'Hollin Bay dental practice; 9 December',
    'placement-contact-how':
      'Sundays at 14.00, Callum Adair and Runak Hassan listening. When contact changes, Callum Adair tells him, carers and police on the same day.',
    'first-visit-on': '2026-11-16',
    visits: [
      {
        'visit-on': '2026-11-20',
        'visit-by': 'Callum Adair',
        'visit-seen-alone': 'yes',
        'visit-notes': 'The hill; his father; the debt.'
      }
    ],
    'visits-how-often':
      'Callum Adair, weekly until the first review, alone with him each time. In between: Priscilla Moyo, the duty team at any hour with an interpreter, Ian Threlfall.',
    'placement-plan-agreed-on': '2026-11-17',
    'placement-told': [
      'told-the-child',
      'told-the-integrated-care-board',
      'told-the-surgery',
      'told-the-reviewing-officer'
    ],
    'placement-ending':
      'Signed within five working days of its start by Callum Adair, Margaret and Ian Threlfall and Zanyar; no other approval is needed.\nIt ends with a move to his uncle, planned; or if the address is known to “Tariq”.',
    'protection-review-on': '2026-12-01',
    // Review, advocacy and support
    'reviewing-officer': 'Siân Maddox',
    'still-to-explain': ['plans-in-their-language'],
    'first-review-timing': 'not-yet-due',
    reviews: [
      {
        'review-on': '2026-12-08',
        'review-state': 'review-planned',
        'review-chaired-by': 'Siân Maddox',
        'review-child-part': 'Outdoors, he asks.',
        'review-status-needs': notYetExplored,
        'review-status-needs-how': notYetExplored,
        'review-protection-needs': notYetExplored,
        'review-protection-changes': notYetExplored,
        'review-other-matters': notYetExplored,
        'review-decisions': notYetExplored,
        'review-next-on': notYetExplored
      }
    ],
    'review-preparation':
      'Leonard Askew prepares him with Runak Hassan on 2 December. The reviewing officer knows his status, and he can reach the officer.\nOn 20 November 2026 he was told about advocacy and that he need have no complaint, and the independent visitor was explained and offered; he understands both. Offered again on 20 January 2027: somebody who walks.',
    'visitor-answer': 'declined',
    'visitor-declined-reason': { reason: 'chose-not-to-say' },
    'advocate-wanted': 'wanted',
    advocate: 'Leonard Askew',
    'advocate-specialist': 'specialist-with-interpreter',
    'immigration-questions':
      'His claim; when he may work; whether his mother and sister can come; contact that is safe. The register was checked on 16 November 2026.',
    'immigration-adviser': 'Farah Siddall',
    'immigration-adviser-level': 'high-enough',
    'immigration-adviser-works-with-children': 'yes',
    'unregulated-advice-given': 'no',
    'return-information-given': 'not-yet',
    'return-information-planned-for': '2026-12-07',
    'return-information-how':
      'Callum Adair tells him simply, with Runak Hassan, that such help exists and nobody expects it.',
    'specialist-support-enough': 'not-enough',
    'specialist-support-gaps':
      'Nobody for grief in Kurdish before January. Meanwhile Runak Hassan walks with him and Callum Adair.',
    // Check and documents
    departures: [
      {
        'departure-what': 'An interpreter in Farsi was used on the first night',
        'departure-paragraph': '¶26',
        'departure-reason':
          'His language was taken from his country. Asked again in Sorani the next morning; nothing from the night is relied on.',
        'departure-agreed-by': 'Joanna Speight',
        'departure-agreed-on': '2026-11-13'
      }
    ],
    'manager-oversight':
      'Joanna Speight read the file on 23 November: the finding-out ends on 1 December; uncle seen on 30 November; delegated authority signed this week. Carers and team were trained in the past year.\nThe reviewing officer was briefed on 16 November 2026, and asked on 20 November not to let the finding-out run past 1 December. Harbour masters should have the duty team’s number: this one did well without it.',
    'manager-oversight-by': 'Joanna Speight',
    'manager-oversight-on': '2026-11-23',
    'authority-still-to-do': { reason: 'does-not-apply' },
    'plan-recipients': [
      {
        'recipient-name': 'Margaret and Ian Threlfall',
        'recipient-documents': ['care-plan', 'protection-and-placement-plan', 'missing-child-sheet'],
        'recipient-copy': 'carer',
        'recipient-how': 'by-hand',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'He lives with them.'
      },
      {
        'recipient-name': 'Detective Constable Moira Kell',
        'recipient-documents': ['missing-child-sheet'],
        'recipient-copy': 'police',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'To find him.'
      }
    ],
    'must-not-be-told-location':
      '“Tariq” and the number on the card: no contact until police have been; with his mother, none until advice. Looked at on 8 December.\nNot to be told where he lives: “Tariq” and anyone who rings about a boy from a boat; Karwan Rostami, until he has been seen and assessed; officials of Iran.',
    'home-office-sharing': [
      {
        'home-office-shared-what': 'That he is in Harbourshire’s care, with the office’s address',
        'home-office-shared-with': 'Alan Prewett',
        'home-office-shared-why': 'So that letters reach him. He knows.',
        'home-office-shared-on': '2026-11-19'
      }
    ],
    'case-record-copied-on': '2026-11-24',
    'handover-kind': 'none-planned'
  }
}
