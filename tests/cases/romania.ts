import type { NamedCase } from './named-case'

const doesNotApply = { reason: 'does-not-apply' } as const

const noLegalAdvice = {
  'person-regulated-as': 'not-applicable'
} as const

const foundryTerrace = {
  'connected-child-relation': 'same-address-before-care',
  'connected-child-worry': 'worry'
} as const

/**
 * A girl of 13 from Romania, made to beg by a woman who called herself her aunt and answered for her. The decision on her referral
 * was negative; two weeks later she was taken off a night coach to Dover. Played on 24 November 2026, two days after that. Every
 * name, town and organisation is invented.
 */
export const romania: NamedCase = {
  name: 'romania',
  answers: {
    // Opening
    reference: 'HBS-26-10952',
    'known-as': 'Deni',
    'age-as-known': 'under-16',
    'where-the-child-is':
      'With foster carer Maureen Tully, 9 Plover Close, Brackenford, Marlshire, since 2 September 2026; back there since the morning of 22 November',
    'found-where':
      'Outside the supermarket in Quayside Road, Millbridge, on 2 September 2026, with Camelia Stancu.\nOn the night coach from Millbridge to Dover and Paris, at Maidstone services at 02.15 on 22 November 2026, beside a man who said that he was her father.',
    worries:
      'PCSO Amy Tranter found Deni begging outside the supermarket in Quayside Road, Millbridge, at 21.10 on 2 September. A woman came over at once, said she was her aunt, answered every question for her and told her in Romanian to be quiet. Police went to 27 Foundry Terrace, Eastholme, that night: six other children were there, none related to the woman or, but for one pair, to each other. Deni said two days later that she had to bring back £50 a day. On 21 November she left her foster home and on 22 November police took her off a night coach to Dover.',
    'trafficking-conclusion': 'suspected',
    // Immediate safety
    'place-tonight': 'foster-home',
    'safe-place-first': 'safe-now',
    'safe-place-arrangements':
      'Deni is back with Maureen Tully, where she wanted to go. Nobody but us knows the address as far as we can tell: she was told by telephone to come to the coach station herself. The telephone from her coat is with the police. Maureen is at home all week, and her sister Eileen Tully sleeps there until 30 November. Still to arrange: a lift to and from school for the week of 30 November (Jodie Marchant, by 27 November).\nRing Harbourshire’s emergency duty team on 01632 960240 at any hour. The Okell family, emergency foster carers in another town, can take her within 90 minutes.',
    enquirers: [
      {
        'enquirer-name': 'Camelia Stancu',
        'enquirer-says-they-are': 'Her aunt',
        'enquirer-contact': 'Came to the front desk of the Millbridge office on 3 September',
        'enquirer-asked-on': '2026-09-03',
        'enquirer-identity': 'not-established',
        'enquirer-checked-with':
          'Detective Constable Will Farrar; Deni’s mother, by way of the children’s service in Suceava, says that she has no sister or sister-in-law of that name',
        'enquirer-told': 'nothing',
        'enquirer-notes':
          'She shouted for “my girl” in the waiting room and left when the receptionist rang for a manager. Reported under 4471/02-09.'
      },
      {
        'enquirer-name': 'None given; a man',
        'enquirer-says-they-are': 'A friend of the family',
        'enquirer-contact': 'Rang the school office from a withheld number on 19 November',
        'enquirer-asked-on': '2026-11-19',
        'enquirer-identity': 'not-established',
        'enquirer-checked-with': 'Detective Constable Will Farrar',
        'enquirer-told': 'nothing',
        'enquirer-notes':
          'He asked when “the Romanian girl” finishes on Fridays. The office said nothing and told the designated teacher the next morning, not the same day: taken up with the school on 23 November.'
      }
    ],
    'who-may-answer-enquiries':
      'Jodie Marchant, or Andrew Sillitoe when she is away. School and carer take a name and number and say nothing, not even that they know her.',
    'police-told': 'yes',
    'police-roles-agreed': 'agreed',
    'police-officer': 'Detective Constable Will Farrar',
    'police-agreement-details':
      'Agreed on 3 September and again on 23 November, reference 4471/02-09. Police: high-risk missing from the first call; cameras at Millbridge coach station and the port at once; British Transport Police and the port police are told within 30 minutes; they investigate those who had her beg. Harbourshire: rings the police, sends photograph and missing form within 15 minutes, tells Marlshire, the Guardian and the school.',
    'photograph-on-file': 'on-file',
    'child-description':
      'About 148 cm and 38 kg, slight. Dark brown hair to the shoulder, often in one plait; hazel eyes. A healed cut through the left eyebrow; pierced ears; a red thread round her left wrist that she does not take off. Mustard-coloured puffer coat, school skirt or black leggings, grey rucksack with a cat badge.\nSpeaks Romanian fast and English carefully. Answers to “Deni”. Holds her sleeve over her mouth when she is frightened, and will go with any adult who speaks firmly to her.\nThe photograph is in the case record and the emergency duty team’s night folder: taken on 23 November with her leave; the one of September showed longer hair.',
    'addresses-and-numbers-carried':
      '“27 Foundry Terrace”, on the back of the card in her cup, 2 September.\n“V” and 07700 900298, on a slip of paper in her coat, 22 November.',
    'child-phones':
      'Her own phone, from us: 07700 900231, known to Maureen Tully, Jodie Marchant and her mother. A small black handset, sewn into the lining of her coat, was found on 22 November; police have it. She says Florentina passed it to her at the skating rink on 14 November, “from Viorel”, and that she was afraid to say so. WhatsApp with her mother, on her own phone, with Maureen Tully knowing. She says she has nothing else. Police are looking at the handset.\nIn touch with her mother, every Sunday by video, and with Florentina, who is in another foster home. Until 20 November Viorel and Camelia Stancu rang the hidden handset at night. She fears Viorel, “because he does not shout”, and Camelia’s hand. She was told that English police put children’s mothers in prison when the child talks, and that a judge would send her to an orphanage.',
    'first-48-hours-plan':
      'After 2 September: Maureen Tully at home throughout, no school, no outings, Jodie Marchant each day with an interpreter, telephone to her mother as soon as that was safe. After 22 November the same again until 24 November, and the duty team rings at 21.00 and 07.00. She keeps her coat and shoes by her bed because she asked to.',
    'first-48-hours-who': 'Maureen Tully',
    'if-missing-carer':
      'Rings 999 at once and says “high-risk missing child, reference 4471/02-09, may be taken to a coach or to Dover”. Then the duty team. Stays by the telephone; Eileen Tully looks in the street and at the bus stop. The call is made at once, when she is not where she said she would be, or the safe word is heard.\nWhen she is found: Maureen Tully or Jodie Marchant fetches her; no questions, food, sleep; Bryony Castell within 72 hours; the plan is changed with her the next working day.',
    'if-missing-authority':
      'The duty team sends photograph, missing form and the list of places to both forces within 15 minutes, rings the coach company’s control room and the port police with them, tells Jodie Marchant and Andrew Sillitoe at any hour, and calls a strategy discussion within one working day.\nPolice: high risk. Coach stations at Millbridge and Northport, the coach company’s control room, the port of Dover, 27 Foundry Terrace and the supermarket in Quayside Road first. She is not questioned on the spot, and no adult who is with her interprets. By the Harbourshire and Marlshire missing-from-care protocol, in Maureen Tully’s folder and with both duty teams.',
    'missing-episodes': [
      {
        'missing-from': 'The foster home of Maureen Tully',
        'missing-since': '2026-11-21',
        'missing-since-time': 'About 16.30; missed at 17.05',
        'missing-last-seen':
          'Maureen Tully, in the kitchen. Deni had asked twice what day it was, and hugged the cat before she said she would fetch milk.',
        'missing-police-told': 'yes',
        'missing-police-reference': 'MP/21-11/0587',
        'missing-steps-taken':
          'Maureen Tully rang 999 at 17.10 and the duty team at 17.15. Police graded her high risk at 17.25. Photograph to both forces and the coach companies at 17.30. A camera showed her at Millbridge coach station at 18.52 with a man. The coach company’s control room found a ticket bought online that morning.',
        'missing-returned': 'yes',
        'missing-returned-on': '2026-11-22',
        'missing-return-interview': 'arranged',
        'missing-learned':
          'Police stopped the 22.30 night coach from Millbridge to Dover and Paris at Maidstone services at 02.15 on 22 November and took Deni off it. She was beside a man who said that he was her father and had her birth certificate, or a copy; he was arrested. She told Jodie Marchant that Viorel had rung on Friday: if she did not come, Florentina “would pay for both”. She says: “I was going so that he leaves her alone. Then in the coach I wanted to get off.” Bryony Castell talks with her at 16.00 on 24 November, with Ruxandra Enache.'
      }
    ],
    'what-helps-feel-safe':
      '“That the door makes a noise. That Maureen says my name before she touches me. That somebody tells me about Florentina every day.”',
    'continuity-of-worker':
      'She trusts Maureen Tully, with her and Jodie Marchant since the first night; nobody is new since September. What is promised has its day on the fridge. The cat, skating and soup on Sundays ask nothing of her.\nJodie Marchant has been her social worker since the first night and stays. Beth Arkwright, whom Deni knows from contact calls, stands in; Deni is told of leave two weeks before.',
    // Case details
    'full-name': 'Denisa Maria Bălan',
    'first-name': 'Denisa Maria',
    'last-name': 'Bălan',
    'name-in-own-script': 'De-NEE-sa Ma-REE-a BUH-lan; “Deni” is DEH-nee',
    'other-names': [
      {
        'other-name': 'Denisa Balan',
        'other-name-kind': 'other-spelling',
        'other-name-notes': 'On the police record of 2 September.'
      },
      {
        'other-name': 'Alina Stancu',
        'other-name-kind': 'given-by-an-exploiter',
        'other-name-notes':
          'The name in the passport of another child on which she was brought here, and the name on the coach ticket of 21 November. She does not want to hear it.'
      }
    ],
    gender: 'female',
    nationality: 'Romanian',
    'second-nationality': doesNotApply,
    'place-of-birth': 'Rădăuți, Suceava county, Romania',
    'first-language': 'Romanian; As spoken in Bucovina, in the north-east',
    'dates-of-birth': [
      {
        'birth-date': '2013-05-14',
        'birth-source': 'child-says',
        'birth-basis': 'Said alike on 2 and 4 September.'
      },
      {
        'birth-date': '2013-05-14',
        'birth-source': 'document',
        'birth-basis':
          'Birth certificate, of which the children’s service in Suceava sent a certified copy on 25 September.'
      }
    ],
    'age-in-doubt': 'no',
    'immigration-position': 'no-claim-yet',
    'immigration-position-basis':
      'Harriet Quaye wrote on 16 November 2026: Deni entered in February 2025 on another child’s passport, has made no claim of any kind and has no leave. Copy on the case record.',
    'european-citizenship-in-family': 'yes',
    'eu-settlement-scheme-applied': 'advice-being-taken',
    'home-office-reference': { reason: 'not-known' },
    'nhs-number': '485 777 3456',
    'unique-pupil-number': 'K8123456790012',
    'other-references': [
      {
        'other-reference-kind': 'national-referral-mechanism',
        'other-reference-number': 'NRM-2609-0331',
        'other-reference-held-by': 'Jodie Marchant'
      },
      {
        'other-reference-kind': 'police',
        'other-reference-number': '4471/02-09 (crime against her)',
        'other-reference-held-by': 'Harbourshire Police, Detective Constable Will Farrar'
      },
      {
        'other-reference-kind': 'police',
        'other-reference-number': 'MP/21-11/0587 (missing)',
        'other-reference-held-by': 'Harbourshire Police, missing persons unit'
      },
      {
        'other-reference-kind': 'court',
        'other-reference-number': 'HB26C00417',
        'other-reference-held-by': 'Family Court at Millbridge'
      }
    ],
    'periods-of-care': [
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'police-protection',
        'care-from': '2026-09-02',
        'care-to': '2026-09-04',
        'care-ended-because': 'The Family Court made an interim care order.'
      },
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'interim-care-order',
        'care-from': '2026-09-04',
        'care-to': doesNotApply,
        'care-ended-because': doesNotApply
      }
    ],
    'private-fostering-before': 'authority-did-not-know',
    'transfer-state': 'not-considered',
    'transfer-records':
      'Harbourshire stays responsible. Marlshire had the risk summary on 3 September and the new one on 23 November, by secure mail.',
    'parental-responsibility-holders': [
      {
        'holder-name': 'Elena Bălan',
        'holder-relation': 'Mother',
        'holder-where': 'Rădăuți, Romania',
        'holder-reach': 'in-touch',
        'holder-notes':
          'Through the children’s service in Suceava until 10 November, directly since then. She was told that Deni would go to school in England and stay with a neighbour’s relative.'
      },
      {
        'holder-name': 'Harbourshire County Council',
        'holder-relation': 'Local authority, under the interim care order',
        'holder-where': 'Millbridge',
        'holder-reach': 'in-touch'
      }
    ],
    consents: [
      {
        'consent-for': 'medical-treatment',
        'consent-state': 'given',
        'consent-by': 'Elena Bălan, and Andrew Sillitoe for Harbourshire',
        'consent-on': '2026-11-10',
        'consent-notes': 'Routine and emergency treatment. Deni is told first, every time.'
      },
      {
        'consent-for': 'photograph',
        'consent-state': 'given',
        'consent-by': 'Andrew Sillitoe; Deni agreed and chose which',
        'consent-on': '2026-11-23',
        'consent-notes': 'To find her if she is missing. Not for school, press or the internet.'
      },
      {
        'consent-for': 'travel',
        'consent-state': 'refused',
        'consent-by': 'Andrew Sillitoe, under the interim care order',
        'consent-on': '2026-11-23',
        'consent-notes':
          'Nobody takes her out of the country without the court’s leave. The port police know.'
      }
    ],
    'delegated-authority-state': 'agreed-in-writing',
    'delegated-authority':
      'Maureen Tully decides on clothes, hair, food, bedtime, school trips by day and minor illness. Asked first: nights away, meeting Florentina, anything online that is new, new numbers. Her mother is asked, by video and with an interpreter. Where she and Harbourshire differ the court decides; Owen Prosser is told first.',
    'asylum-claimed-or-intended': 'neither',
    'unaccompanied-responsible-adult': 'nobody',
    'conclusion-reason':
      'A woman who could show no tie to her answered for her, took the money and had six other children at the address. Deni had to bring back £50 a day, was hit when she did not, and was called away from care by threats on 21 November. The negative decision of 6 November rests on her first account, which Camelia Stancu interpreted. It changes nothing in what we have seen: she is a child whom somebody housed and moved in order to use her. Concluded by Jodie Marchant.',
    'conclusion-on': '2026-11-23',
    'trafficked-within-uk': 'both',
    'slavery-or-forced-labour': 'suspected',
    'nearby-children-looked-for': 'being-looked-into',
    'siblings-and-other-children': [
      {
        ...foundryTerrace,
        'connected-child-name': 'Florentina Rusu',
        'connected-child-age': '12',
        'connected-child-where': 'In a foster home of Harbourshire’s since 3 September',
        'connected-child-worry-details':
          'Made to beg with Deni. She passed her the handset on 14 November and is threatened in her name.',
        'connected-child-safeguarding': 'done',
        'connected-child-own-referral': 'made'
      },
      {
        ...foundryTerrace,
        'connected-child-name': 'Marius Rusu',
        'connected-child-age': '10',
        'connected-child-where': 'With his sister Florentina',
        'connected-child-worry-details': 'Begged with his sister; has not spoken about it.',
        'connected-child-safeguarding': 'done',
        'connected-child-own-referral': 'made'
      },
      {
        ...foundryTerrace,
        'connected-child-name': 'Alin (no other name known)',
        'connected-child-age': 'About 9',
        'connected-child-where': 'In a children’s home of Northport’s since 5 September',
        'connected-child-worry-details':
          'Found asleep under the stairs on 2 September, with a cough and bruised arms.',
        'connected-child-safeguarding': 'done',
        'connected-child-own-referral': 'being-made'
      },
      {
        ...foundryTerrace,
        'connected-child-name': 'Nelu (no other name known)',
        'connected-child-age': 'About 14',
        'connected-child-where': 'Not known. Ran from the back door of 27 Foundry Terrace on 2 September.',
        'connected-child-worry-details':
          'Deni says that he watched the smaller ones for Viorel and was beaten for it.',
        'connected-child-safeguarding': 'not-found-police-looking',
        'connected-child-own-referral': 'not-found-police-looking'
      },
      {
        ...foundryTerrace,
        'connected-child-name': 'A girl, name not known',
        'connected-child-age': 'About 9',
        'connected-child-where':
          'Left with Camelia Stancu on 2 September; said to be with a family in Northport',
        'connected-child-worry-details':
          'Deni says that she was the one with the accordion. Nobody has seen her since.',
        'connected-child-safeguarding': 'not-yet',
        'connected-child-own-referral': 'not-yet'
      },
      {
        ...foundryTerrace,
        'connected-child-name': 'A baby, name not known',
        'connected-child-age': 'About 1',
        'connected-child-where': 'Left with Camelia Stancu on 2 September; said to be hers',
        'connected-child-worry-details':
          'Carried by whichever girl was begging, and asleep each time anybody saw her. Nobody has checked whose child she is.',
        'connected-child-safeguarding': 'not-yet',
        'connected-child-own-referral': 'not-yet'
      },
      {
        'connected-child-name': 'Matei Bălan',
        'connected-child-relation': 'brother-or-sister',
        'connected-child-age': '8',
        'connected-child-where': 'With their mother in Rădăuți, Romania',
        'connected-child-worry': 'no-worry',
        'connected-child-worry-details':
          'None: the children’s service in Suceava saw him at home on 22 September, in school and well.',
        'connected-child-safeguarding': 'not-needed',
        'connected-child-own-referral': 'not-suspected'
      }
    ],
    people: [
      {
        'person-name': 'Jodie Marchant',
        'person-role': 'social-worker',
        'person-organisation': 'Harbourshire, child exploitation team',
        'person-contact': '01632 960221; jodie.marchant@harbourshire.example',
        'person-languages': 'English; greets her in Romanian',
        'person-notes': 'Since the night of 2 September. Cover: Beth Arkwright.',
        ...noLegalAdvice
      },
      {
        'person-name': 'Andrew Sillitoe',
        'person-role': 'team-manager',
        'person-organisation': 'Harbourshire, child exploitation team',
        'person-contact': '01632 960222',
        ...noLegalAdvice
      },
      {
        'person-name': 'Beth Arkwright',
        'person-role': 'support-worker',
        'person-organisation': 'Harbourshire, child exploitation team',
        'person-contact': '01632 960223',
        ...noLegalAdvice
      },
      {
        'person-name': 'Yasmin Corrigan',
        'person-role': 'independent-reviewing-officer',
        'person-organisation': 'Harbourshire, independent reviewing service',
        'person-contact': '01632 960230',
        ...noLegalAdvice
      },
      {
        'person-name': 'Maureen Tully',
        'person-role': 'carer',
        'person-organisation': 'Foster carer, Harbourshire',
        'person-contact': '01632 960271',
        'person-languages': 'English, and kitchen Romanian from a phrase book',
        ...noLegalAdvice
      },
      {
        'person-name': 'Detective Constable Will Farrar',
        'person-role': 'police',
        'person-organisation': 'Harbourshire Police, exploitation unit',
        'person-contact': '01632 960250',
        ...noLegalAdvice
      },
      {
        'person-name': 'Harriet Quaye',
        'person-role': 'legal-representative',
        'person-organisation': 'Stonebow Law',
        'person-contact': '01632 960257',
        'person-regulated-as': 'solicitor',
        'person-notes': 'Immigration and trafficking; works with children. Acting since 14 September.'
      },
      {
        'person-name': 'Nadia Rahmani',
        'person-role': 'legal-representative',
        'person-organisation': 'Bellman and Rahmani, family law',
        'person-contact': '01632 960258',
        'person-regulated-as': 'solicitor',
        'person-notes': 'For Deni in the care proceedings, on Owen Prosser’s instructions.'
      },
      {
        'person-name': 'Owen Prosser',
        'person-role': 'childrens-guardian',
        'person-organisation': 'Cafcass',
        'person-contact': '01632 960259',
        ...noLegalAdvice
      },
      {
        'person-name': 'Imogen Salter',
        'person-role': 'lawyer-of-the-authority',
        'person-organisation': 'Harbourshire legal services (advises the council)',
        'person-contact': '01632 960226',
        ...noLegalAdvice
      },
      {
        'person-name': 'Ruxandra Enache',
        'person-role': 'interpreter',
        'person-organisation': 'Clearspeech Interpreting',
        'person-contact': 'Booked through 01632 960160',
        'person-languages': 'Romanian, English',
        ...noLegalAdvice
      },
      {
        'person-name': 'Keziah Boateng-Hill',
        'person-role': 'child-trafficking-guardian',
        'person-organisation': 'Guardian service, Harbourshire',
        'person-contact': '01632 960263',
        ...noLegalAdvice
      },
      {
        'person-name': 'Dr Farida Nasser',
        'person-role': 'health-professional',
        'person-organisation': 'Community paediatrician',
        'person-contact': '01632 960291',
        ...noLegalAdvice
      },
      {
        'person-name': 'Colm Brannigan',
        'person-role': 'designated-nurse',
        'person-organisation': 'Looked-after children’s health team, Harbourshire',
        'person-contact': '01632 960235',
        ...noLegalAdvice
      },
      {
        'person-name': 'Delia Worsnop',
        'person-role': 'virtual-school-head',
        'person-organisation': 'Harbourshire Virtual School',
        'person-contact': '01632 960237',
        ...noLegalAdvice
      },
      {
        'person-name': 'Stephen Garrow',
        'person-role': 'designated-teacher',
        'person-organisation': 'St Aldhelm’s School, Brackenford',
        'person-contact': '01632 960295',
        ...noLegalAdvice
      },
      {
        'person-name': 'Lettice Amory',
        'person-role': 'advocate',
        'person-organisation': 'Spokeswell Advocacy',
        'person-contact': '01632 960266',
        ...noLegalAdvice
      },
      {
        'person-name': 'Gillian Frome',
        'person-role': 'independent-visitor',
        'person-organisation': 'Harbourshire visitors’ scheme',
        'person-contact': 'Through Jodie Marchant',
        ...noLegalAdvice
      },
      {
        'person-name': 'Bryony Castell',
        'person-role': 'other',
        'person-organisation': 'Homeward, independent return interviews',
        'person-contact': '01632 960268',
        ...noLegalAdvice
      },
      {
        'person-name': 'Elena Bălan',
        'person-role': 'parent',
        'person-contact': 'By video on Sundays at 17.00, or through the children’s service in Suceava',
        'person-languages': 'Romanian',
        ...noLegalAdvice
      }
    ],
    'already-told': [
      {
        'told-to': 'PCSO Amy Tranter and two officers at 27 Foundry Terrace',
        'told-by': 'Camelia Stancu, for her; Deni nodded',
        'told-on': '2026-09-02',
        'told-what': 'That she was ten, on holiday with her aunt, and “only playing”. Police log 4471/02-09.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Jodie Marchant and Detective Constable Will Farrar',
        'told-by': 'Deni, with Ruxandra Enache',
        'told-on': '2026-09-04',
        'told-what':
          'Name and age; that she begged from ten in the morning, £50 a day, and was hit with a slipper; how she came; who slept where. Recorded interview of 4 September; transcript on the case record.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Kent police officers who stopped the coach',
        'told-by': 'Deni, without an interpreter',
        'told-on': '2026-11-22',
        'told-what': '“Not my father. Please call Maureen.” Officers’ notes, asked for on 23 November.',
        'told-record': 'asked-for'
      }
    ],
    'assessment-started-on': '2026-09-03',
    'assessment-timing': 'at-once',
    'records-awaited':
      'Notes of the officers who stopped the coach: asked for on 23 November, Jodie Marchant chases on 27 November.',
    'child-asked-to-repeat': 'yes',
    'repeat-put-right-on': '2026-09-07',
    'distress-steps':
      'Jodie Marchant assesses, by 5 November 2026, and holds the information together. She was asked four times in one night where her parents were. Since 7 September one worker and one interpreter; the recorded interview is read instead of asking; she holds a red card and turns it over to stop. The records came from police, our own social care staff, school, health and another local authority.\nOne record in Harbourshire’s system. A call each Monday at 11.00 with police, Guardian, school and Marlshire; Beth Arkwright sends the note the same day, without the address.\nNobody asks her again how she begged and what she was hit with (recorded interview of 4 September: ask Detective Constable Will Farrar). What happened on the coach waits until Bryony Castell has spoken with her: everybody else waits and reads.',
    'languages-used':
      'Romanian well. English for school and shops, a good year behind her age. Reads and writes Romanian, which she will not let go: “I have to read to Matei.” Reads English slowly. Found out by Ruxandra Enache and the teacher of English as an additional language, both in September. On 2 September nobody asked: the woman with her spoke.',
    'interpreter-needed': 'yes',
    'communication-help-needed': 'no',
    'interpreter-person': 'Ruxandra Enache',
    'interpreter-language': 'Romanian',
    'interpreter-gender-choice': 'woman',
    'interpreter-trained': 'trained',
    'interpreter-independence': 'independent',
    'interpreter-independence-how':
      'Jodie Marchant asked the agency on 3 September, and Deni alone by telephone with another interpreter: neither she nor her family knows Ruxandra Enache or anyone of hers. Detective Constable Will Farrar found no tie to Foundry Terrace.',
    'not-yet-understood': ['their-situation', 'the-risks', 'who-does-what', 'the-assessment'],
    'how-explained':
      'Jodie Marchant with Ruxandra Enache, last on 23 November, with a map of who is where. Deni said it back: “The judge says I am with Maureen. Viorel is not the judge.”\n“Grown-ups brought you here and made money with you. That is against the law for them, not for you. It stays so whatever a letter says.”\nTold of the roles of social worker, carer, reviewing officer, police, legal representative, interpreter, teachers, advocate and Independent Child Trafficking Guardian. She knows where she is and understands the support; in part the assessment, her situation, the risks, who does what and that officials have a separate role.',
    'influence-child-view':
      '“They gave me a coat and food. I did not want to go with him. If I do not go, Florentina gets it.” Viorel said that Florentina “would pay for both”; Camelia Stancu, that Matei will be sent for.\n“I go if he says her name. I stay if I can see that she is all right.”\n“I know bad people. I did not know you are allowed to say no to them.”',
    'influence-assessment':
      'As of 23 November 2026 the influence is strong. She was reached through another child within eleven weeks, kept the handset for a week without telling us, and left when Florentina was threatened. She does not call what happened wrong except for the hitting. What could hold her: calls, loyalty, the debt, and fear of the authorities. What could loosen it: daily news of Florentina; her mother’s face on Sundays; Maureen Tully; that she said to the officers, by herself, that he was not her father.\nThe risk of going missing is high. She has been called away once and the man who called her is not in custody. Fridays and weekends, school gates and anything that reaches Florentina are when it is likeliest. The plan was to take her out of the country. What helps her to stay: seeing Florentina twice a week with both carers there; a number she knows by heart; not being scolded for 21 November.\nShe counts change faster than the till and can talk to any stranger. She cannot say no to an adult who is sure of himself, and has never crossed a road for her own pleasure. She can find the way back and look after her own money. Still to learn: to tell somebody at once (Keziah Boateng-Hill, weekly from 25 November); ringing 999 and saying where she is (Maureen Tully, practised on 23 November); what to do when a known voice rings (Beth Arkwright, from 27 November).',
    'influence-conclusion': 'continuing',
    'missing-risk-conclusion': 'likely',
    'safety-skills-conclusion': 'some',
    'life-before':
      'Two rooms in Rădăuți with her mother, Matei and her grandmother, who died in 2024. School to the fifth class. Her mother cleans at the hospital. Too little money and a grandmother’s death. No violence that she or the children’s service tells of.',
    'experiences-of-abuse':
      'Hit with a slipper and locked in the yard by Camelia Stancu, 2025 to 2026 (her recorded interview). Saw Nelu beaten with a cable by Viorel. Begged in four towns for eighteen months, seven days a week, and handed over all of it. Details are in the referral.',
    'family-members':
      'Mother Elena and brother Matei in Rădăuți; a cousin, Ionuț Bălan, 22, somewhere near Northport. She never knew her father.',
    'has-children-of-their-own': 'no',
    'reasons-in-own-words':
      '“To go to an English school and come back clever.” She hoped for school, a school uniform, ringing home every evening. A neighbour knew somebody who knew Camelia. Her mother agreed to one school year and paid 300 euros for the coach.\nShe left in February 2025 (“When the snow was dirty”). By coach from Suceava for two days, in one seat with Florentina. In France a man gave Camelia a passport with another girl’s picture. By ferry, asleep.\nCamelia Stancu. Deni’s mother paid 300 euros; Camelia says since then that the coach, the bed and the coat come to £2,400. She tells of no harm on the journey, but for being told to lie to the officer in the booth.',
    'reasons-from-others':
      'Her mother tells the same. Camelia Stancu told the police that she was on holiday. The decision of 6 November takes the second for true. She arrived at Dover in February 2025 (“Two nights after we left”), by coach and ferry, with Camelia Stancu and Florentina Rusu.',
    'experiences-needs':
      'To stop being the one who keeps others safe; to be believed after a letter that did not; school, sleep, play; contact with her mother that nobody else listens to.',
    'feelings-child-words':
      '“Tired. And angry at the letter.” Her knees and back ache when it is cold. She is afraid of the dentist, and asked whether begging “gives illnesses”. Cut through the left eyebrow: “the slipper had a buckle.” Bruised upper arms on 4 September, gone. Chilblains.',
    'emotional-impact-noticed':
      'Maureen Tully: wakes at two, checks the street, hides coins in her sock. School: watches the door, quick to laugh. Since 22 November she has not let go of the cat. She slept better from October. No thoughts of harming herself when asked on 23 November.\nShe is good at sums, jokes and plaiting hair; looks after smaller children well, and too much.',
    'self-harm-worry': 'no',
    'emotional-support-needed': 'in-place',
    'emotional-support-kind':
      'Weekly with the child and adolescent trauma team since 12 October. She wants “somebody who does not write while I talk”. For her grandmother’s death: a candle on Sundays, and the trauma team when she wants. Nothing is asked about the ferry; if it comes up, the trauma team. For life now: what the letter says and does not say, in her words, as often as she asks; the calendar on the fridge.',
    'health-needs-known':
      'Two bad teeth, iron deficiency, chilblains; all likely from eighteen months on the pavement.',
    'health-attention-today': 'no',
    'disability-needs': doesNotApply,
    'education-history':
      'Five years in Rădăuți, good marks in mathematics. None from February 2025 until 28 September 2026. “Mathematics teacher. Or the one who drives the tram.”',
    'work-history': 'None but what she was made to do.',
    'education-needs-found':
      'Mathematics at her age; English two years behind and gaining. Year 9 since 28 September. Follows lessons with help; speaks more than she writes. 98 per cent until 20 November. Conduct good; does not leave the room at breaks.\nShe needs English for lessons, eighteen months to catch up, a seat from which she sees the door, and a grown-up at the gate.',
    'cultural-background':
      'Orthodox; her grandmother took her on Sundays. She chose not to say how she describes her racial origin. What matters to her: easter eggs, a red thread in March, shoes off at the door, soup with everything.',
    'identity-support':
      'A candle at home. Beth Arkwright asks about an Orthodox church two towns away; police check first who goes there. Romanian library books monthly; Ruxandra Enache for meetings; Maureen learns five words a week. Her word for what happened is used.',
    'family-contacts': [
      {
        'contact-who': 'Elena and Matei Bălan',
        'contact-is-parent': 'yes',
        'contact-relationship': 'Mother and brother',
        'contact-now': 'in-contact',
        'contact-now-how': 'By video on Sundays at 17.00, half an hour, since 15 November.',
        'contact-child-wishes': 'Every day. And that Mama does not cry.',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons':
          'The children’s service in Suceava visited twice. She was deceived by a neighbour, reported it there on 8 September and has no money from anybody.',
        'contact-assessment': 'assessed-safe',
        'contact-assessment-reasons':
          'Report from Suceava of 3 November, Detective Constable Will Farrar, Owen Prosser. Nobody in her mother’s house is tied to Camelia Stancu.',
        'contact-assessed-on': '2026-11-10',
        'contact-plan': 'existing-contact-continues',
        'contact-plan-details':
          'On Sundays on Deni’s own phone, Maureen Tully in the next room; background kept plain so that nothing shows where she is.'
      },
      {
        'contact-who': 'Camelia Stancu',
        'contact-is-parent': 'no',
        'contact-relationship': 'Calls herself her aunt; no tie is established',
        'contact-now': 'in-contact',
        'contact-now-how': 'By the hidden handset at night, 14 to 20 November. None since that is known.',
        'contact-child-wishes': '“She can say sorry to Florentina. I do not need to hear her.”',
        'contact-involvement': 'suspected',
        'contact-involvement-reasons':
          'Deni and Florentina name her as the one who took the money and hit them.',
        'contact-assessment': 'assessed-not-safe',
        'contact-assessment-reasons':
          'Jodie Marchant and Detective Constable Will Farrar, from both recorded interviews and the calls.',
        'contact-assessed-on': '2026-09-08',
        'contact-plan': 'no-contact',
        'contact-plan-details':
          'No contact of any kind. Whoever notices a call, a message or her near the house or school rings 999 and then the duty team. Deni was told why on 23 November, and that telling us gets nobody into trouble.'
      },
      {
        'contact-who': 'Viorel (no other name known)',
        'contact-is-parent': 'no',
        'contact-relationship': 'Says he is an uncle; no tie is established',
        'contact-now': 'in-contact',
        'contact-now-how': 'Rang the hidden handset, last on 20 November.',
        'contact-child-wishes': '“No.”',
        'contact-involvement': 'suspected',
        'contact-involvement-reasons':
          'He collected the money, bought the coach ticket and threatened Florentina.',
        'contact-assessment': 'assessed-not-safe',
        'contact-assessment-reasons': 'Strategy discussion of 23 November.',
        'contact-assessed-on': '2026-11-23',
        'contact-plan': 'no-contact',
        'contact-plan-details': 'No contact of any kind; as for Camelia Stancu.'
      },
      {
        'contact-who': 'Ionuț Bălan',
        'contact-is-parent': 'no',
        'contact-relationship': 'Cousin, 22, said to live near Northport',
        'contact-now': 'contact-lost',
        'contact-now-how': 'He visited Foundry Terrace once, in spring 2026.',
        'contact-child-wishes': 'Does not mind.',
        'contact-involvement': 'still-finding-out',
        'contact-involvement-reasons': 'He knew the address, and her mother never gave it to him.',
        'contact-assessment': 'not-assessed',
        'contact-assessment-reasons': 'Police first: who gave him the address.',
        'contact-assessed-on': doesNotApply,
        'contact-plan': 'wait-for-assessment',
        'contact-plan-details': 'Detective Constable Will Farrar speaks with him before anybody else does.'
      }
    ],
    'living-with-family-wishes':
      'Her grandmother, in spring 2024. The dog. “And a whole year.” “With Mama, when Mama has a door they do not know. Until then Maureen.” “Sunday is too far from Sunday.”',
    'reunification-considered': 'being-worked-towards',
    'parents-views-sought': 'recorded',
    'parents-views':
      'Her mother, on 10 and 15 November: Deni stays in school in England until it is safe; she asks that no letter to her shows the address.\nMaureen Tully: she needs fewer adults asking. Stephen Garrow: she is the best in the set at mathematics and will not go to the toilet alone. Her mother: thank Maureen.',
    'tracing-support': doesNotApply,
    conversations: [
      {
        'conversation-with': 'Jodie Marchant and Detective Constable Will Farrar',
        'conversation-on': '2026-09-04',
        'conversation-where': 'Interview suite, Millbridge',
        'conversation-how-met': 'Planned in the strategy discussion of 3 September.',
        'conversation-others-present': 'Ruxandra Enache; Maureen Tully in the waiting room',
        'conversation-breaks': 'Two, by the red card.',
        'conversation-how-child-seemed': 'Exact about sums, flat about being hit, watched the door.',
        'conversation-concerns': 'Bruised upper arms, chilblains, very tired.'
      },
      {
        'conversation-with': 'Jodie Marchant',
        'conversation-on': '2026-11-23',
        'conversation-where': 'The foster home, on the stairs, where she wanted to sit',
        'conversation-how-met': 'The day after she was brought back.',
        'conversation-others-present': 'Ruxandra Enache, by video',
        'conversation-breaks': 'Stopped after 20 minutes; she fell asleep against the cat.',
        'conversation-how-child-seemed': 'Ashamed, then relieved that nobody was angry.',
        'conversation-concerns': 'Afraid for Florentina. Would go again.'
      }
    ],
    'left-for-later': 'What Viorel did to Nelu, and whatever happened in Northport.',
    'left-for-later-until': '2027-01-11',
    needs: [
      {
        'need-what': 'To be out of reach of Viorel and Camelia Stancu, by telephone and at the gate',
        'need-area': 'safety',
        'need-from': 'abuse-by-traffickers',
        'need-status-related': 'yes',
        'need-response':
          'Handset to police, lifts to school, safe word, marker on the port and coach companies',
        'need-by-whom': 'Jodie Marchant',
        'need-by-when': '2026-11-27',
        'need-for': ['safety-from-traffickers', 'safety-from-going-missing']
      },
      {
        'need-what': 'To know each day that Florentina is safe',
        'need-area': 'emotional-and-mental-health',
        'need-from': 'abuse-by-traffickers',
        'need-status-related': 'yes',
        'need-response':
          'A short call each evening between the two carers, Deni listening; meeting on Wednesdays and Sundays with both there',
        'need-by-whom': 'Beth Arkwright',
        'need-by-when': '2026-11-25',
        'need-for': ['help-against-threats', 'after-experiences']
      },
      {
        'need-what': 'Advice on the decision of 6 November and on any right to stay',
        'need-area': 'legal-and-immigration',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response':
          'Harriet Quaye asks for reconsideration with the transcript and the coach; advises on the EU Settlement Scheme',
        'need-by-whom': 'Harriet Quaye',
        'need-by-when': '2026-12-04'
      },
      {
        'need-what': 'Teeth, iron and sore feet',
        'need-area': 'physical-health',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response': 'Two fillings, iron for three months, winter boots',
        'need-by-whom': 'Maureen Tully',
        'need-by-when': '2026-12-18',
        'need-for': ['health']
      },
      {
        'need-what': 'English for lessons, and the year and a half that she missed',
        'need-area': 'education',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response': 'Daily English, mathematics with her year, tutor on Saturdays',
        'need-by-whom': 'Delia Worsnop',
        'need-by-when': '2026-12-18',
        'need-for': ['education']
      },
      {
        'need-what': 'To live in her language and her church without being found through them',
        'need-area': 'identity-and-culture',
        'need-from': 'separation',
        'need-status-related': 'no',
        'need-response': 'Books now; church once police have checked it',
        'need-by-whom': 'Beth Arkwright',
        'need-by-when': '2026-12-13',
        'need-for': ['identity']
      }
    ],
    'assessment-analysis':
      'Deni was handed over for a school year and used for eighteen months. The negative decision is about one threshold and rests on an account given through the woman who used her; what we must protect her from has not changed, and on 21 November it nearly succeeded. She is bound by her care for Florentina more than by fear for herself. A safe mother, a steady carer and her own plain speaking are what will hold.',
    'assessment-child-view':
      'Camelia Stancu told her that Millbridge was London, and that the school was “after the holidays”.\n“Jodie writes. Maureen is home. Owen tells the judge what I say. Harriet is for my papers. Will looks for Nelu.”\n“Write that I told the police in the bus myself.”',
    'assessment-finished-on': '2026-10-23',
    // Indicators
    screenings: [
      {
        'screening-on': '2026-11-23',
        'screening-by': 'Jodie Marchant',
        'screening-occasion': 'after-going-missing',
        'screening-how-spoken':
          'On the stairs of the foster home, Ruxandra Enache by video, 20 minutes. The rest from the record.',
        'screening-what-others-hold':
          'Recorded interviews of Deni and Florentina, police log and photographs of Foundry Terrace, coach company’s booking, school’s note of the call of 19 November.'
      }
    ],
    'marks-arrival-journey-and-documents': {
      marks: {
        'no-papers-or-held-by-another': 'reported',
        'false-or-altered-papers': 'reported',
        'debt-for-the-journey': 'reported',
        'does-not-know-where-they-are': 'reported',
        'account-sounds-rehearsed': 'seen',
        'travel-paid-by-others': 'not-seen',
        'false-promises': 'reported'
      }
    },
    'marks-adults-and-living-situation': {
      marks: {
        'adult-answers-for-the-child': 'seen',
        'adult-cannot-show-who-they-are': 'seen',
        'unrelated-children-at-the-address': 'seen',
        'unreported-private-fostering': 'seen',
        'lives-apart-in-poor-conditions': 'seen',
        'adults-waiting-nearby': 'suspected'
      }
    },
    'marks-control-fear-and-presentation': {
      marks: {
        'withdrawn-or-afraid-to-speak': 'seen',
        'threats-to-child-or-family': 'reported',
        'told-to-fear-the-authorities': 'reported',
        'movement-watched-or-restricted': 'reported',
        'loyal-to-the-exploiter': 'seen'
      }
    },
    'marks-missing-and-movement': {
      marks: {
        'missing-from-care': 'seen',
        'found-where-no-links-are-known': 'seen',
        'comes-back-hurt-or-dishevelled': 'not-seen',
        'travels-at-odd-hours': 'seen',
        'frequent-moves': 'reported'
      }
    },
    'marks-sexual-exploitation': {
      marks: {
        'said-to-be-sexually-exploited': 'not-seen',
        'signs-of-assault': 'not-explored',
        'early-or-forced-marriage': 'not-explored'
      }
    },
    'marks-criminal-exploitation': {
      marks: {
        'made-to-beg': 'seen',
        'found-in-cannabis-or-theft': 'not-seen',
        'several-phones': 'seen',
        'controlled-by-older-people': 'reported'
      }
    },
    'marks-labour-and-domestic-servitude': {
      marks: {
        'long-hours-and-cannot-leave': 'reported',
        'little-or-no-pay': 'reported',
        'injuries-of-work-or-control': 'seen'
      }
    },
    'marks-health-wellbeing-and-services': {
      marks: {
        'malnourished-or-untreated': 'seen',
        'no-doctor-or-school': 'seen',
        isolated: 'reported'
      }
    },
    'marks-money-contact-and-other': {
      marks: { 'unexplained-money-or-calls': 'seen', 'adoption-organs-or-linked-victim': 'seen' }
    },
    'indicator-details': {
      details: {
        'no-papers-or-held-by-another': {
          who: 'Deni',
          when: '4 September 2026',
          context: 'Camelia Stancu keeps her identity card'
        },
        'false-or-altered-papers': {
          who: 'Deni',
          when: '4 September 2026',
          context: 'Entered on the passport of “Alina Stancu”'
        },
        'debt-for-the-journey': {
          who: 'Deni',
          when: '4 September 2026',
          context: '£2,400 for coach, bed and coat, paid off by begging'
        },
        'does-not-know-where-they-are': {
          who: 'PCSO Amy Tranter',
          when: '2 September 2026',
          context: 'Said that she was in London'
        },
        'account-sounds-rehearsed': {
          who: 'PCSO Amy Tranter',
          when: '2 September 2026',
          context: '“On holiday with my aunt”, word for word as Florentina said it'
        },
        'false-promises': {
          who: 'Her mother',
          when: '22 September 2026',
          context: 'A school year in England'
        },
        'adult-answers-for-the-child': {
          who: 'PCSO Amy Tranter',
          when: '2 September 2026',
          context: 'Camelia Stancu answered, and told her in Romanian to be quiet'
        },
        'adult-cannot-show-who-they-are': {
          who: 'Police',
          when: '2 September 2026',
          context: 'No paper, and the mother does not know her'
        },
        'unrelated-children-at-the-address': {
          who: 'Police',
          when: '2 September 2026',
          context: 'Six others at 27 Foundry Terrace; only Florentina and Marius are brother and sister'
        },
        'unreported-private-fostering': {
          who: 'Jodie Marchant',
          when: '3 September 2026',
          context: 'Eighteen months with a woman who is no relative; nobody was told'
        },
        'lives-apart-in-poor-conditions': {
          who: 'Police',
          when: '2 September 2026',
          context: 'Seven children on three mattresses in one room'
        },
        'adults-waiting-nearby': {
          who: 'Maureen Tully',
          when: '18 November 2026',
          context: 'A dark car twice at the school gate; may be nothing'
        },
        'withdrawn-or-afraid-to-speak': {
          who: 'PCSO Amy Tranter',
          when: '2 September 2026',
          context: 'Looked at the woman before each nod'
        },
        'threats-to-child-or-family': {
          who: 'Deni',
          when: '23 November 2026',
          context: 'Florentina “would pay for both”'
        },
        'told-to-fear-the-authorities': {
          who: 'Deni',
          when: '4 September 2026',
          context: 'Police put the mothers of children who talk in prison'
        },
        'movement-watched-or-restricted': {
          who: 'Deni',
          when: '4 September 2026',
          context: 'Nelu stood across the road and counted'
        },
        'loyal-to-the-exploiter': {
          who: 'Jodie Marchant',
          when: '23 November 2026',
          context: '“They gave me a coat and food”'
        },
        'missing-from-care': {
          who: 'Maureen Tully',
          when: '21 November 2026',
          context: 'Called away through another child'
        },
        'found-where-no-links-are-known': {
          who: 'Kent police',
          when: '22 November 2026',
          context: 'On a night coach to Dover and Paris'
        },
        'travels-at-odd-hours': {
          who: 'Kent police',
          when: '22 November 2026',
          context: '02.15, beside a man who called himself her father'
        },
        'frequent-moves': {
          who: 'Deni',
          when: '4 September 2026',
          context: 'Four towns in eighteen months'
        },
        'made-to-beg': {
          who: 'PCSO Amy Tranter; Deni',
          when: '2 and 4 September 2026',
          context: 'Outside the supermarket at 21.10; £50 a day'
        },
        'several-phones': {
          who: 'Police',
          when: '22 November 2026',
          context: 'A handset sewn into her coat'
        },
        'controlled-by-older-people': {
          who: 'Deni',
          when: '4 September 2026',
          context: 'Viorel said who stood where'
        },
        'long-hours-and-cannot-leave': {
          who: 'Deni',
          when: '4 September 2026',
          context: 'From ten in the morning to ten at night, every day'
        },
        'little-or-no-pay': { who: 'Deni', when: '4 September 2026', context: 'All of it was taken' },
        'injuries-of-work-or-control': {
          who: 'Dr Farida Nasser',
          when: '4 September 2026',
          context: 'Bruised upper arms, chilblains, cut eyebrow'
        },
        'malnourished-or-untreated': {
          who: 'Dr Farida Nasser',
          when: '16 September 2026',
          context: 'Iron deficiency, two decayed teeth'
        },
        'no-doctor-or-school': {
          who: 'Colm Brannigan',
          when: '4 September 2026',
          context: 'Neither, since February 2025'
        },
        isolated: {
          who: 'Deni',
          when: '4 September 2026',
          context: 'Nobody to play with but the little ones'
        },
        'unexplained-money-or-calls': {
          who: 'Police',
          when: '22 November 2026',
          context: 'Calls to the hidden handset at night'
        },
        'adoption-organs-or-linked-victim': {
          who: 'Police',
          when: '2 September 2026',
          context: 'Six other children; three of them not yet safe'
        }
      }
    },
    // Strategy discussion and NRM
    'suspected-exploitation': ['forced-work', 'forced-crime', 'slavery-or-servitude'],
    'suspected-act': ['recruited', 'transported', 'housed-or-hidden', 'received'],
    'strategy-discussion': 'held',
    'strategy-discussion-on': '2026-09-03',
    'strategy-discussion-outcome':
      'Andrew Sillitoe (chair), Jodie Marchant, Detective Constable Will Farrar, Colm Brannigan, Marlshire’s duty manager.\nJoint enquiry under section 47. Recorded interview on 4 September. NRM referral the same day. Police trace the children who were left at the address. Placement not told to anybody who calls.',
    'later-strategy-discussions': [
      {
        'later-discussion-on': '2026-11-11',
        'later-discussion-with':
          'Andrew Sillitoe, Jodie Marchant, Detective Constable Will Farrar and Keziah Boateng-Hill, because the conclusive grounds decision of 6 November was negative.',
        'later-discussion-outcome':
          'Nothing in the protection plan ends. The investigation goes on. Harriet Quaye is asked about reconsideration.'
      },
      {
        'later-discussion-on': '2026-11-23',
        'later-discussion-with':
          'The same, with Stephen Garrow and Marlshire, because she was taken off a coach to Dover on 22 November.',
        'later-discussion-outcome':
          'She stays with Maureen Tully. Marker with the port police and the coach companies. Florentina’s plan is changed on the same day. The man from the coach is interviewed on 25 November.'
      }
    ],
    'child-protection-enquiry': 'finished',
    'child-protection-enquiry-on': '2026-09-03',
    'child-protection-conference-on': '2026-09-22',
    'child-protection-plan-decision': 'not-needed',
    referral: 'made',
    'referral-explained-to-child': 'explained',
    'referral-made-on': '2026-09-03',
    'referral-reference': 'NRM-2609-0331',
    'referral-first-responder': 'Jodie Marchant',
    'referral-cover-contact': 'exploitation.duty@harbourshire.example, answered every working day',
    'guardian-referral': 'made',
    'guardian-referral-on': '2026-09-04',
    'named-guardian': 'Keziah Boateng-Hill',
    'solicitor-told-of-referral': 'told',
    'prosecutor-told-of-referral': 'no-charge-or-investigation',
    'criminal-matters': [],
    'other-potential-victims': 'there-are-others',
    'other-potential-victims-details':
      'Six children at 27 Foundry Terrace: each stands by name, or by what is known, in the list of other children. Operation name with Detective Constable Will Farrar.',
    'exploitation-situations': [
      {
        'situation-called': 'Begging from 27 Foundry Terrace',
        'situation-forms': ['forced-work', 'slavery-or-servitude'],
        'situation-from': { about: '2025-02', words: '“The day after the ferry”' },
        'situation-until': '2026-09-02',
        'situation-began':
          'Camelia Stancu gave her a cup and a card with a child’s photograph on the first morning, and stood her outside a bakery. She had been promised school “after the holidays” and a telephone of her own.',
        'situation-taken-somewhere': 'yes',
        'situation-journeys': 'In a white van to Northport, Millbridge, Eastholme and a town by the sea.',
        'situation-made-to-do':
          'Begged from ten in the morning to ten at night, every day, often with the baby on her lap.',
        'situation-living-conditions':
          'Three mattresses for seven children in the back room; bread, crisps, tea.',
        'situation-treatment': 'Hit with a slipper for less than £50; locked in the yard once in January.',
        'situation-where': 'united-kingdom',
        'situation-towns-and-countries': 'Eastholme, Millbridge and Northport, England',
        'situation-addresses': '27 Foundry Terrace, Eastholme; the supermarket in Quayside Road, Millbridge',
        'situation-still-in-it': 'no',
        'situation-how-they-left': 'A community support officer stopped and did not go away.'
      }
    ],
    'last-contact-when': 'within-the-last-week',
    'last-contact-details':
      'Viorel, on the hidden handset, on 20 November: which coach station, what time, which coat. A man whom she did not know sat beside her on the coach. He said that Florentina would pay for both of them, and that a letter already says that nobody believes her. She told the officers on the coach that he was not her father.',
    exploiters: [
      {
        'exploiter-called': 'Camelia Stancu',
        'exploiter-link-to-child': 'Calls herself her aunt; brought her here and took the money',
        'exploiter-works-with-children': 'no',
        'exploiter-description':
          'Woman of about 45, gold earrings, walks with a stick; white van. Speaks Romanian, Italian and English.',
        'exploiter-whereabouts-known': 'yes',
        'exploiter-in-the-uk': 'yes',
        'exploiter-whereabouts': 'Released under investigation; gave an address in Northport, police know it.'
      },
      {
        'exploiter-called': 'Viorel',
        'exploiter-link-to-child': 'Collected the money; calls himself an uncle',
        'exploiter-works-with-children': 'no',
        'exploiter-description': 'Man of about 50, grey beard, soft voice, dark car. Speaks Romanian.',
        'exploiter-whereabouts-known': 'no',
        'exploiter-in-the-uk': 'yes',
        'exploiter-whereabouts': 'Police look for him since 22 November.'
      },
      {
        'exploiter-called': 'The man on the coach',
        'exploiter-link-to-child': 'Said that he was her father; she had never seen him',
        'exploiter-works-with-children': 'no',
        'exploiter-description':
          'Man of about 35, arrested at Maidstone services on 22 November. Speaks Romanian and French.',
        'exploiter-whereabouts-known': 'yes',
        'exploiter-in-the-uk': 'yes',
        'exploiter-whereabouts': 'On bail, not to go within a mile of Millbridge coach station.'
      }
    ],
    debts: [
      {
        'debt-for': 'The coach, a bed and a coat',
        'debt-owed-by': 'child',
        'debt-owed-to': 'Camelia Stancu',
        'debt-how-to-be-paid':
          '£2,400, to be paid off by what was over £50 a day. It never was, and it never became less. She was told that Matei would be sent for to help pay.',
        'debt-still-claimed': 'yes',
        'debt-response':
          'Police have the amounts. The children’s service in Suceava was told of the threat to Matei on 7 September. Keziah Boateng-Hill goes over with her that it is no debt.'
      }
    ],
    'future-exploitation-concern': 'yes',
    'future-exploitation-reasons':
      'She was called away on 21 November to be taken abroad. Viorel is free and believes that the letter protects him.',
    'crime-police-force': 'Harbourshire Police',
    'crime-reference': '4471/02-09',
    'co-operation-willing': 'willing',
    'co-operation-details':
      'Recorded interview of 4 September. A second one only after Bryony Castell has spoken with her, and only if she wants to.',
    'reported-before': 'not-reported',
    'prevented-from-reporting':
      'No English, an adult beside her each time that anybody asked, and the belief that her mother would be locked up.',
    'why-referring':
      'A child of 13, brought here on another’s passport, housed with six unrelated children and made to beg. She needs to be recorded as what she is, whatever she was told to say. Her first account was given through the woman who exploited her. Later ones agree with each other and with Florentina’s.',
    'credibility-concerns': 'no',
    'other-professionals-involved':
      'Guardian service, Cafcass, two solicitors, trauma team, St Aldhelm’s School, Marlshire, the children’s service in Suceava.',
    'evidence-documents': [
      {
        'evidence-document': 'Transcript of the recorded interview',
        'evidence-kind': 'police',
        'evidence-dated': '2026-09-04',
        'evidence-held-where': 'Harbourshire Police; copy on the case record',
        'evidence-sent': 'sent'
      },
      {
        'evidence-document': 'Note on who interpreted on 2 September',
        'evidence-kind': 'local-authority',
        'evidence-dated': '2026-11-11',
        'evidence-held-where': 'Case record',
        'evidence-sent': 'to-be-sent'
      }
    ],
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2026-09-10',
        'nrm-decision-told-to-child': 'told',
        'nrm-decision-what-follows':
          'Decided by the Single Competent Authority. The letter, NRM-2609-0331/RG, is on the case record. The Guardian began on 11 September.'
      },
      {
        'nrm-decision-kind': 'conclusive-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': '2026-11-06',
        'nrm-decision-told-to-child': 'told',
        'nrm-decision-what-follows':
          'Decided by the Single Competent Authority. The letter, NRM-2609-0331/CG, is on the case record; copy with Harriet Quaye. It rests on the account of 2 September. Harriet Quaye asks for reconsideration by 4 December, with the transcript and what happened on 21 and 22 November. Care, protection and the Guardian go on.'
      }
    ],
    'status-still-to-do': { reason: 'does-not-apply' },
    'status-who-knows':
      'Know: Maureen and Eileen Tully, reviewing officer, children’s guardian, Guardian, both solicitors, police, trauma team, health, designated teacher (that she must not be collected by anybody else). Not told: other pupils and their parents, neighbours.',
    'status-child-view': '“Maureen can know. Mr Garrow can know the gate part.”',
    'how-status-needs-are-met':
      'There is reason to believe that Deni was trafficked into and within the UK for forced begging. The conclusive grounds decision of 6 November 2026 is negative; reconsideration is being asked for, and Harbourshire’s own conclusion stands. She is separated from her mother, Romanian, and has made no claim to stay.\nThe needs that come from this are met by distance from Foundry Terrace, a carer who knows, no way in by telephone, daily news of Florentina, contact with her mother, trauma work, a solicitor for the decision and one for the court. Each has its person and day in this plan. Support has started, and everyone who needs to know does.',
    'specialist-supports': [
      {
        'specialist-support-name': 'Guardian service',
        'specialist-support-kind': 'voluntary-organisation',
        'specialist-support-for': 'Somebody of her own through police, decision and court',
        'specialist-support-stage': 'in-place',
        'specialist-support-from': '2026-09-11',
        'specialist-support-arranged-by': 'Jodie Marchant',
        'specialist-support-needs': ['after-experiences']
      },
      {
        'specialist-support-name': 'Child and adolescent trauma team',
        'specialist-support-kind': 'health-service',
        'specialist-support-for': 'Sleep, guilt about the others, anger at the letter',
        'specialist-support-stage': 'in-place',
        'specialist-support-from': '2026-10-12',
        'specialist-support-arranged-by': 'Colm Brannigan',
        'specialist-support-needs': ['emotional-support', 'after-experiences']
      }
    ],
    'permanence-plan':
      'Home to her mother once the court has the assessment from Suceava and police there have dealt with the neighbour. Meanwhile Maureen Tully. If it cannot be made safe by summer: long-term fostering with Maureen, who has said yes. Looked at again on 28 January 2027.',
    'child-wishes':
      '“Mama. Then Maureen. Not a letter that says I lie.”\nOf the plan: “Good. Put Florentina on page one.” She is. She wants it said that the letter of 6 November is wrong about who spoke, and that the accordion girl be looked for. She likes Thursdays. Keziah “talks like a cousin”.',
    'views-and-plan':
      'She stays where she wants to and speaks with her mother. Daily calls were not possible: the hospital’s shifts. Until 14 December she does not go out alone; she knows when that is looked at.\nShe was heard by Jodie Marchant and Lettice Amory, on 17 and 23 November, in Romanian with Ruxandra Enache, who read the plans back to her in Romanian on 24 November 2026. She understands and agreed that day. Elena Bălan agreed by video on 22 November. Camelia Stancu, who had her before, is not asked: she is suspected of exploiting her.',
    'care-plan-agreed-with': ['the-child', 'parent-or-responsible-person'],
    'care-plan-ready-on': '2026-09-14',
    'legal-support-needed': [
      'immigration-and-asylum',
      'criminal-case-as-victim',
      'compensation',
      'family-proceedings'
    ],
    'legal-arrangements': [
      {
        'legal-matter': 'immigration-and-asylum',
        'legal-matter-representative': 'Harriet Quaye',
        'legal-matter-how-provided':
          'Legal aid; reconsideration of the decision, EU Settlement Scheme, any other right to stay',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-04'
      },
      {
        'legal-matter': 'criminal-case-as-victim',
        'legal-matter-representative': 'Harriet Quaye',
        'legal-matter-how-provided': 'Advice before any second interview; Keziah Boateng-Hill beside her',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-07'
      },
      {
        'legal-matter': 'compensation',
        'legal-matter-representative': 'Harriet Quaye',
        'legal-matter-how-provided':
          'She passes it to a colleague after the reconsideration; time limits are in her diary',
        'legal-matter-stage': 'being-arranged',
        'legal-matter-next-date': '2027-02-26'
      },
      {
        'legal-matter': 'family-proceedings',
        'legal-matter-representative': 'Nadia Rahmani',
        'legal-matter-how-provided': 'Legal aid; instructed by Owen Prosser',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2027-01-28'
      }
    ],
    'legal-meetings-companion': 'Jodie Marchant',
    'legal-meetings-stand-in': 'Maureen Tully',
    'legal-meetings-accompanied': 'every-meeting',
    'physical-health-now':
      'Growing again: 38 kg, up 3 since September. Iron tablets, two fillings to come, chilblains healing. Whooping cough at 4, says her mother. Immunised in Romania to 2024. Small for her age after eighteen months of too little; Dr Farida Nasser measures again in March.\nEarlier records have come. Eye and hearing tests are up to date and tuberculosis screening was done or not advised; immunisation and a dental check are booked.',
    'medicines-and-allergies': 'Iron once a day until February. No allergy known.',
    'health-care-now':
      'Brackenford surgery; trauma team on Thursdays. Maureen Tully: tablets, appointments, bedtime. Colm Brannigan: keeps the plan together. Consent to treatment: her mother and Harbourshire. No change is planned; if she moves, Colm Brannigan keeps her place with the trauma team.\nDr Farida Nasser assesses: a woman doctor, Ruxandra Enache behind a screen, Maureen Tully beside her, nothing done that she had not seen first.\nAdvice given: food, sleep, periods. Still to come: relationships, with the school nurse in January.',
    'initial-health-assessment': 'done-by-a-doctor',
    'initial-health-assessment-on': '2026-09-16',
    'health-assessment-next-on': '2027-09-15',
    'checks-to-arrange': { reason: 'does-not-apply' },
    'health-in-confidence': { reason: 'does-not-apply' },
    'sexual-health-wishes':
      'She chose not to say anything of sexual health. Alcohol, drugs and tobacco: none for herself. She thinks that the baby was given something to sleep. “That I am not a beggar. That was a job they gave me.” She said no to screening for blood-borne viruses. There is no sign of pregnancy or of female genital mutilation.',
    'health-history-family': 'Her grandmother had diabetes.',
    'psychological-support-exploitation':
      'Thursdays with the trauma team since 12 October; Keziah Boateng-Hill weekly on debt and blame.',
    'specialist-mental-health': 'treatment-under-way',
    'distress-plan':
      'Say her name first, sit lower than her, fetch the cat, ring Florentina’s carer. By night the duty team, 01632 960240; in danger 999.',
    'threats-made': 'yes',
    'threats-police-told': 'told',
    'coercion-support':
      'Keziah Boateng-Hill every Wednesday from 25 November for as long as she wants; daily news of Florentina and Matei.',
    'health-actions': [
      {
        'health-objective': 'Teeth that do not hurt',
        'health-action': 'Two fillings, with gas, Maureen Tully in the room',
        'health-action-by': 'Maureen Tully',
        'health-action-due': '2026-12-09',
        'health-action-for': ['health']
      },
      {
        'health-objective': 'Immunised as others of her age',
        'health-action': 'School nurse gives the teenage boosters with her class',
        'health-action-by': 'Colm Brannigan',
        'health-action-due': '2027-01-22'
      },
      {
        'health-objective': 'Threats lose their hold',
        'health-action': 'Weekly time on what to do when a known voice rings',
        'health-action-by': 'Keziah Boateng-Hill',
        'health-action-due': '2026-12-16',
        'health-action-for': ['help-against-threats']
      }
    ],
    'education-place': 'in-school',
    'school-name': 'St Aldhelm’s School, Brackenford',
    'education-to-arrange': { reason: 'does-not-apply' },
    'education-pathway-plan':
      'English daily to summer; full timetable from January; options for Year 10 chosen in March with mathematics at their head. If she goes home, Delia Worsnop sends her work to Rădăuți in translation. English five times a week; a tutor on Saturdays; a card to leave class. She has English support and has taken up her place; no special educational need has been seen and no change is planned.\nMaureen Tully takes her to the door and collects her there; reads with her; sees Stephen Garrow on Fridays. She enjoys skating (not at the rink of 14 November), plaiting hair, the cat, sums for fun.\nDelia Worsnop, head of the virtual school, has been told and watches progress, next on 20 January 2027. Attendance is rung in by 09.15. Below 95 per cent or one unexplained absence: a call the same day.',
    'school-admission-arrangements':
      'Looked-after priority in Marlshire, asked on 8 September, place from 28 September. Jodie Marchant visited two schools with Maureen Tully. The designated teacher is Stephen Garrow.',
    'personal-education-plan-ready-on': '2026-09-30',
    'education-actions': [
      {
        'education-objective': 'To come to school and go home without fear',
        'education-action':
          'Only Maureen or Eileen Tully fetch her. Somebody who calls is told nothing, and Jodie Marchant hears of it the same hour',
        'education-action-by': 'Stephen Garrow',
        'education-action-due': '2026-11-25',
        'education-action-for': ['education']
      },
      {
        'education-objective': 'Writes a page in English',
        'education-action': 'Daily group and Saturday tutor',
        'education-action-by': 'Delia Worsnop',
        'education-action-due': '2027-02-12',
        'education-action-for': ['english']
      }
    ],
    'culture-and-identity-arrangements':
      'Her word for what happened is used. Romanian Christmas with soup and carols at Maureen’s. Jokes when afraid; hides coins. Leave the coins; ask what the joke is about. Charming and quick with strangers, as she had to be. At ease with smaller children and with Maureen. She does everything for herself; needs to be told that she may stop.',
    'family-relationships-plan':
      'Mother and Matei on Sundays by video. Camelia Stancu and Viorel: no contact. Ionuț Bălan: not before police have spoken with him. Florentina on Wednesdays and Sundays with both carers; mathematics club; Gillian Frome every second Saturday.\nHer mother wants her home and is assessed by the children’s service in Suceava for the court. It is not safe while the neighbour who passed her on lives across the yard. Looked at again at the hearing of 28 January 2027. Her mother was deceived and is not suspected. Safety hangs on the neighbour and on whether Viorel knows the street.\nThere is no claim and no caseworker. The court and the central authorities speak with Romania.',
    'care-plan-tracks': {
      tracks: {
        transitional:
          'Maureen Tully, St Aldhelm’s, trauma team, Harriet Quaye’s request by 4 December. Jodie Marchant checks each Monday.',
        'long-term':
          'Maureen Tully long term, GCSEs, advice on a lasting right to stay before she is 16. Looked at again on 28 January.',
        return:
          'To her mother, once the court has the assessment from Suceava, the neighbour is dealt with and somebody there knows her. Jodie Marchant travels with her.'
      }
    },
    'care-plan-goals': [
      {
        'care-plan-goal': 'Say out loud, three times, to three people, “No, I am not coming”',
        'care-plan-goal-how': 'Practise with Beth Arkwright, then Maureen, then Stephen Garrow',
        'care-plan-goal-helped-by': 'Beth Arkwright',
        'care-plan-goal-due': '2026-12-11'
      },
      {
        'care-plan-goal': 'Read a whole book to Matei over the telephone',
        'care-plan-goal-how': 'One chapter each Sunday',
        'care-plan-goal-helped-by': 'Maureen Tully',
        'care-plan-goal-due': '2027-02-28'
      }
    ],
    'return-wishes': '“Home is the third one, and I want it. But with the first one in between.”',
    'tracks-set-aside': doesNotApply,
    'return-best-interests':
      'Her mother’s home, assessed by the children’s service there; the neighbour gone or charged; her school place in Rădăuți; the trauma team’s handover in Romanian; somebody who asks after her for a year.\nThe risk of being trafficked again is real: she was passed on from across the yard. Detective Constable Will Farrar and the police in Suceava assess it for the court by 15 January. There is no Home Office caseworker; if one is needed, through Harriet Quaye.',
    'child-protection-otherwise':
      'She was exploited and is likely to suffer significant harm if she is reached again. 21 November shows how near that is. The negative decision is not a finding that she is safe.\nDecided by Andrew Sillitoe. The conference was held on 22 September and found that she is at continuing risk of significant harm and that the interim care order with this protection plan meets it. The negative decision played no part and changes nothing. Jodie Marchant leads; the strategy group meets each fortnight.\nAndrew Sillitoe sees to the review. It is brought forward by any call, car or stranger; anything about Florentina; the reconsideration; news of Viorel. Protection does not hang on the decision or end with it. Going out alone comes back in steps, by her own list, from 14 December.',
    'protection-steps': [
      {
        'protection-objective': 'Nobody reaches her by telephone',
        'protection-action':
          'Handset examined; who rang it is found; Florentina’s carer checks hers the same day',
        'protection-by': 'Detective Constable Will Farrar',
        'protection-by-when': '2026-11-27',
        'protection-step-for': ['safety-from-traffickers', 'help-against-threats'],
        'protection-child-view': '“Check Florentina’s first.”'
      },
      {
        'protection-objective': 'She cannot be taken out of the country',
        'protection-action':
          'Port marker, coach companies’ control rooms, and the court’s order with the port police',
        'protection-by': 'Detective Constable Will Farrar',
        'protection-by-when': '2026-11-25',
        'protection-step-for': ['safety-from-going-missing'],
        'protection-child-view': 'Asked whether the ferry lady now knows her face. Was glad.'
      },
      {
        'protection-objective': 'Every child from Foundry Terrace is found and safe',
        'protection-action':
          'Northport told of the girl of about 9 and of the baby; Nelu circulated as missing',
        'protection-by': 'Jodie Marchant',
        'protection-by-when': '2026-11-25',
        'protection-child-view': '“And the accordion girl. Nobody asks about her.”'
      },
      {
        'protection-objective': 'She can say no to a voice she knows',
        'protection-action': 'Practise with Beth Arkwright and Keziah Boateng-Hill',
        'protection-by': 'Beth Arkwright',
        'protection-by-when': '2026-12-11',
        'protection-step-for': ['safety-skills'],
        'protection-child-view': 'Would rather practise on Jodie, “she is easier to refuse”.'
      }
    ],
    'child-part-still-to-do': { reason: 'does-not-apply' },
    'child-on-protection':
      '“The cat. The noise of the door. I want to stay.” “It is good that you are not angry. I thought I would go to the orphanage.”\nShe dislikes not going for milk alone. “Everybody goes for milk.” She decides about hair, clothes, what is cooked on Sundays, who sits where, when talking stops. “Lettice or Owen can tell the judge if it goes on too long.”',
    'placement-kind': 'foster-care',
    'placement-address': '9 Plover Close, Brackenford, Marlshire',
    'placement-responsible-person': 'Maureen Tully',
    'first-placement-on': '2026-09-02',
    'placement-since': '2026-09-02',
    'placement-area': 'adjoining-area',
    'distance-and-isolation':
      'Thirty miles from Foundry Terrace, a cul-de-sac where cars are noticed, one experienced carer at home by day and her sister by night. Maureen Tully calls the police. A dark car was twice at the school gate on 18 November: with police. Nothing in the close.\nIt keeps her off the streets where she was known. It costs her a Romanian shop, the church and being near Florentina. Against that: Florentina twice a week, Gillian Frome, mathematics club, Sunday calls. Surgery, school and Marlshire’s police work with her; Beth Arkwright passes on what each needs.\nWeighed again on 23 November: a specialist home would cost her Maureen Tully, whom she ran back to. The Guardian and the trauma team come to her instead.',
    'places-of-daily-life': [{ 'daily-life-place': 'Brackenford library' }],
    'specialist-setting': 'not-right-for-the-child',
    'out-of-area-emergency': 'yes',
    'out-of-area-approved': 'by-a-nominated-officer',
    'out-of-area-considered': [
      'child-was-asked',
      'reviewing-officer-was-consulted',
      'most-appropriate-placement-available',
      'fits-the-care-plan'
    ],
    'area-authority-name': 'Marlshire',
    'area-authority-told': 'notified',
    'area-authority-told-on': '2026-09-03',
    'area-police-told': 'yes',
    'placement-registration': 'approved-or-registered',
    'emergency-accommodation-kind': 'emergency-foster-carer',
    'emergency-accommodation-tested': 'yes',
    'carer-briefings': [
      {
        'briefing-of': 'Maureen Tully',
        'briefing-on': '2026-11-23',
        'briefing-by': 'Jodie Marchant',
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
        'measure-what': 'supervision-when-out',
        'measure-details':
          'Maureen or Eileen Tully is with her outside the house, or ten steps behind, for three weeks. Not in the house.',
        'measure-reason':
          'She was called out of the house on 21 November, and the man who called her is free.',
        'measure-child-view': 'Ten steps behind was her proposal. “Like a film star.”',
        'measure-alternative':
          'Check-in calls alone: she says that she would still go if Florentina were named. She sees friends at school and Florentina at home.',
        'measure-from': '2026-11-22',
        'measure-review-on': '2026-12-14',
        'measure-agreed-by': 'Andrew Sillitoe',
        'measure-restrains': 'yes',
        'measure-legal-advice': 'taken'
      },
      {
        'measure-what': 'number-memorised',
        'measure-details': 'The duty team’s number, known since September and tried on 23 November.',
        'measure-reason': 'She had no number in her head on the coach but Maureen’s first name.',
        'measure-child-view': 'Made a rhyme of it in Romanian.',
        'measure-alternative': doesNotApply,
        'measure-from': '2026-09-05',
        'measure-review-on': '2026-12-14',
        'measure-agreed-by': 'Jodie Marchant',
        'measure-restrains': 'no'
      },
      {
        'measure-what': 'safe-word',
        'measure-details':
          'A word for calls that she cannot speak freely on; Maureen, Jodie and Florentina’s carer know it.',
        'measure-reason': 'She was rung at night beside a carer who did not know.',
        'measure-child-view': 'Chose it, and changed it once.',
        'measure-alternative': doesNotApply,
        'measure-from': '2026-11-23',
        'measure-review-on': '2026-12-14',
        'measure-agreed-by': 'Jodie Marchant',
        'measure-restrains': 'no'
      }
    ],
    'measures-together':
      'She helped to write it. On 23 November she put the steps in her own order; Florentina’s came first and now does. The plait with the cat badge was her idea for the photograph. She was watched from across a road for eighteen months. So she says how far behind, keeps her own phone, and each measure has its end.\nSome of it feels like control to her, so she fetches milk with Eileen Tully walking ten steps behind, as she proposed. In the house nothing is watched or locked. Looked at on 2 and 14 December.',
    'liberty-advice-says':
      'Imogen Salter, on 23 November 2026. Being accompanied outside for three weeks at 13 is within what a good parent would do after such an attempt, and is no deprivation of liberty. If it goes past 14 December she advises again.',
    'liberty-may-be-deprived': 'no',
    'memorised-number':
      '01632 960240, Harbourshire’s emergency duty team: answered day and night, with an interpreter line, by people told to expect her.',
    'missing-likely-places':
      'Millbridge coach station and the night coach to Dover and Paris; the port of Dover; 27 Foundry Terrace, Eastholme; a family in Northport. With Viorel, Camelia Stancu or a man who says that he is her father. Those who exploited her may look at 27 Foundry Terrace, the supermarket in Quayside Road, Millbridge coach station, the rink at Eastholme, and wherever Florentina is.',
    'daily-care':
      'Up at seven, tablets, porridge, walk to school; homework at the table; soup; cat; light on until she sleeps. Pocket money £9 a week, which she counts herself; clothing grant; savings.\nMaureen Tully asks first about nights away, meeting Florentina elsewhere, anything abroad, new contacts, new accounts.\nOnly Eileen Tully stands in; she was told the same on 23 November and has met Deni often. Harbourshire’s fostering team rings daily until 1 December; out of hours 01632 960240.',
    surgery: 'Brackenford surgery, since 4 September',
    'dental-surgery': 'Brackenford dental practice; 9 December',
    'placement-contact-how':
      'Sundays at 17.00 on her own phone, Maureen Tully in the next room, nothing in the background. Interim care order; no removal from the country without the court’s leave. When contact changes, Jodie Marchant tells her, Maureen Tully, Owen Prosser and police on the same day.',
    'first-visit-on': '2026-09-03',
    visits: [
      {
        'visit-on': '2026-10-14',
        'visit-by': 'Jodie Marchant',
        'visit-seen-alone': 'yes',
        'visit-notes': 'School, the cat’s name, and whether Nelu is found.'
      },
      {
        'visit-on': '2026-11-23',
        'visit-by': 'Jodie Marchant',
        'visit-seen-alone': 'yes',
        'visit-notes': 'On the stairs. Why she went; that she wants to stay.'
      }
    ],
    'visits-how-often':
      'Jodie Marchant, weekly until the new year, alone with her each time; then every three weeks. In between: Beth Arkwright, Keziah Boateng-Hill, the duty team at any hour; Lettice Amory by message, in Romanian.',
    'placement-plan-agreed-on': '2026-09-07',
    'placement-told': [
      'told-the-child',
      'told-parents-without-the-address',
      'told-the-integrated-care-board',
      'told-the-surgery',
      'told-the-school-or-college',
      'told-the-reviewing-officer'
    ],
    'placement-ending':
      'Signed within five working days of its start by Jodie Marchant and Maureen Tully. Approved on 2 September 2026 by Lorna Keane, Head of Looked After Children, nominated officer; no other approval is needed.\nIt ends if the address is known to those who exploited her. Then the Okells for a night, and a move planned with her and Maureen Tully.',
    'protection-review-on': '2026-12-14',
    // Review, advocacy and support
    'reviewing-officer': 'Yasmin Corrigan',
    'still-to-explain': { reason: 'does-not-apply' },
    'first-review-timing': 'held-in-time',
    reviews: [
      {
        'review-on': '2026-09-29',
        'review-state': 'review-held',
        'review-chaired-by': 'Yasmin Corrigan',
        'review-child-part': 'Sat beside Lettice Amory and asked to speak first: school, Mama, the others.',
        'review-status-needs': 'partly-met',
        'review-status-needs-how':
          'Guardian, solicitor and trauma team are there. The other children are not.',
        'review-protection-needs': 'partly-protected',
        'review-protection-changes':
          'Camelia Stancu was not charged; the school needed to know who may collect her.',
        'review-other-matters': 'Placement good, school begun, contact with her mother to be assessed.',
        'review-decisions':
          'Contact with her mother assessed by 10 November (done). Northport told of the other children (Jodie Marchant).',
        'review-next-on': '2026-12-02'
      },
      {
        'review-on': '2026-12-02',
        'review-state': 'review-planned',
        'review-chaired-by': 'Yasmin Corrigan',
        'review-child-part': { reason: 'not-yet-explored' },
        'review-status-needs': { reason: 'not-yet-explored' },
        'review-status-needs-how': { reason: 'not-yet-explored' },
        'review-protection-needs': { reason: 'not-yet-explored' },
        'review-protection-changes': { reason: 'not-yet-explored' },
        'review-other-matters': { reason: 'not-yet-explored' },
        'review-decisions': { reason: 'not-yet-explored' },
        'review-next-on': { reason: 'not-yet-explored' }
      }
    ],
    'review-preparation':
      'Lettice Amory prepares her on 30 November with Ruxandra Enache; Deni says who sits where. The reviewing officer knows her status, and she can reach her.\nShe was told about advocacy on 17 November 2026 and that she need have no complaint, and understands; the independent visitor was explained, which she understands, and offered on 5 October 2026: somebody who likes sums and cats, every second Saturday.',
    'visitor-answer': 'accepted',
    'visitor-person': 'Gillian Frome',
    'visitor-first-meeting-on': '2026-10-24',
    'advocate-wanted': 'wanted',
    advocate: 'Lettice Amory',
    'advocate-specialist': 'specialist-with-interpreter',
    'immigration-questions':
      'Whether the decision can be looked at again and by when; whether the EU Settlement Scheme is open to her; what other right to stay there may be; nothing about asylum has been raised by her. The register was checked on 14 September 2026.',
    'immigration-adviser': 'Harriet Quaye',
    'immigration-adviser-level': 'high-enough',
    'immigration-adviser-works-with-children': 'yes',
    'unregulated-advice-given': 'no',
    'return-information-given': 'held-back',
    'return-information-planned-for': doesNotApply,
    'return-information-how':
      'Whether she goes home is before the Family Court, with her mother. A scheme offered now could sound like the coach; Harriet Quaye tells her when the court’s plan is known.',
    'specialist-support-enough': 'enough',
    'specialist-support-gaps': doesNotApply,
    // Check and documents
    departures: [
      {
        'departure-what': 'A woman who was with her interpreted for the first twenty minutes on 2 September',
        'departure-paragraph': '¶26',
        'departure-reason':
          'Officers did not know that she was no relative and had no interpreter at 21.10. Nothing said then is relied on; the decision-maker is told so.',
        'departure-agreed-by': 'Andrew Sillitoe',
        'departure-agreed-on': '2026-09-03'
      }
    ],
    'manager-oversight':
      'Andrew Sillitoe read the file on 23 November: confirms that the negative decision ends nothing, asks for each child of Foundry Terrace by name or description in the Monday call, and for the school’s delay of 19 November to be taken up.\nSchool office briefed on 23 November by Delia Worsnop; the rest in September.\nThe reviewing officer was briefed on 11 November 2026. On 12 November she asked why three children from the address have nobody yet. Jodie Marchant answers by 25 November. An adult who answers for a child is taken for family at night. A card in Romanian for patrols is asked for.',
    'manager-oversight-by': 'Andrew Sillitoe',
    'manager-oversight-on': '2026-11-23',
    'authority-still-to-do': { reason: 'does-not-apply' },
    'plan-recipients': [
      {
        'recipient-name': 'Maureen Tully',
        'recipient-documents': ['care-plan', 'protection-and-placement-plan', 'missing-child-sheet'],
        'recipient-copy': 'carer',
        'recipient-how': 'by-hand',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'It is her home.'
      },
      {
        'recipient-name': 'Detective Constable Will Farrar',
        'recipient-documents': ['missing-child-sheet', 'protection-and-placement-plan'],
        'recipient-copy': 'police',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'To find her.'
      },
      {
        'recipient-name': 'Harriet Quaye',
        'recipient-documents': ['assessment-record', 'care-plan'],
        'recipient-copy': 'lawyer',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-25',
        'recipient-needs-location': 'no',
        'recipient-location-reason': doesNotApply
      }
    ],
    'must-not-be-told-location':
      'Camelia Stancu and Viorel: no contact, because they exploited and threatened her. Ionuț Bălan: none until police have spoken with him. Looked at again on 14 December.\nNot to be told where she lives: Camelia Stancu, who had her before, Viorel, Ionuț Bălan, anyone who says that he is family; other families from Foundry Terrace; any caller. Her mother has no address, at her own wish.',
    'home-office-sharing': [],
    'case-record-copied-on': '2026-11-24',
    'handover-kind': 'none-planned'
  }
}
