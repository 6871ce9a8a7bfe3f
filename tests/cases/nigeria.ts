import type { NamedCase } from './named-case'

const doesNotApply = { reason: 'does-not-apply' } as const

const notYetExplored = { reason: 'not-yet-explored' } as const

const noLegalAdvice = {
  'person-regulated-as': 'not-applicable'
} as const

/**
 * A girl of 16 from Nigeria, six months pregnant, who was kept as a servant in a family's house; the woman of the house rings the
 * office and says that she is her aunt. Played on 24 November 2026, eighteen days after she came into care. Every name, town and
 * organisation is invented.
 */
export const nigeria: NamedCase = {
  name: 'nigeria',
  answers: {
    // Opening
    reference: 'HBS-26-11790',
    'known-as': 'Ese',
    'age-as-known': '16-or-17',
    'where-the-child-is':
      'With foster carers Gwen and Peter Hartnell, 3 Millrace Cottages, Oldcombe, since the night of 6 November 2026',
    'found-where':
      'At a bus stop in Wexcombe on 6 November, where she had fainted, alone; on her way back to 8 Beechcroft Avenue.',
    worries:
      'Ese fainted at a bus stop in Wexcombe on 6 November and was brought to the walk-in centre by a passer-by. Nurse Carol Dunmore saw her alone: about six months pregnant, no doctor or midwife, underweight, burns from an iron. She said that she looks after four children from five in the morning until they sleep, has not been paid or at school since January 2025, and sleeps on the floor of the laundry room. Mrs Bankole, at whose house that was, rings our office and says that she is her aunt.',
    'trafficking-conclusion': 'suspected',
    // Immediate safety
    'place-tonight': 'foster-home',
    'safe-place-first': 'safe-now',
    'safe-place-arrangements':
      'She has her own room with a key. Gwen Hartnell is at home by day, both at night. The Bankoles do not know the address; their telephone was given to police with her agreement on 20 November. Still to arrange: another hospital for her clinics, since Mrs Bankole asked for the day of the last one (Carys Beddoe, by 27 November).\nRing Harbourshire’s emergency duty team on 01632 960340 at any hour. Two parent-and-child foster homes are on the list; one of them holds a room until the birth.',
    enquirers: [
      {
        'enquirer-name': 'Titilayo Bankole',
        'enquirer-says-they-are': 'Her aunt and legal guardian',
        'enquirer-contact': 'Rang the team’s office from 07700 900355 on 9 November',
        'enquirer-asked-on': '2026-11-09',
        'enquirer-identity': 'not-established',
        'enquirer-checked-with': 'Detective Constable Leah Summerscale',
        'enquirer-told': 'nothing',
        'enquirer-notes':
          'She said that Ese is 19, a liar, and needed at home. She was asked to put it in writing and has not.'
      },
      {
        'enquirer-name': 'Titilayo Bankole',
        'enquirer-says-they-are': 'Her aunt',
        'enquirer-contact': 'Rang the team’s office again on 17 November, from the same number',
        'enquirer-asked-on': '2026-11-17',
        'enquirer-identity': 'not-established',
        'enquirer-checked-with': 'Detective Constable Leah Summerscale',
        'enquirer-told': 'other-information',
        'enquirer-notes':
          'She asked on which day the clinic is, “to bring her things”. The person who answered said that Ese is being looked after and well. Nothing of where or when. Police were told within the hour.'
      }
    ],
    'who-may-answer-enquiries':
      'Only Rachel Oyelaran-Webb, or Martin Thirkell when she is away. Everybody else takes a number and says nothing at all.',
    'police-told': 'yes',
    'police-roles-agreed': 'agreed',
    'police-officer': 'Detective Constable Leah Summerscale',
    'police-agreement-details':
      'Agreed on 9 November, reference 5120/06-11. Police investigate the Bankoles and answer them; Harbourshire answers nobody. If she goes missing she is high risk from the first call, because of the pregnancy and the calls. Police tell the hospital’s security her description and that nobody may collect her.',
    'photograph-on-file': 'child-objects',
    'child-description':
      'About 160 cm, slight, visibly pregnant. Black hair in short cornrows; dark brown eyes and skin. Two burns on the right forearm, the shape of an iron’s edge, healing; a small gap between the upper front teeth. Wears a long grey coat with a belt, a blue headscarf and white plimsolls, and carries her papers in a flowered toilet bag.\nSpeaks English softly, and Pidgin and Esan when she is at ease. Says “yes ma” to every woman. Answers to “Ese”, EH-seh. When frightened she starts to tidy.',
    'addresses-and-numbers-carried':
      '07700 900355, “Madam”, in ink on her wrist.\nA prayer card of the parish in Wexcombe, with “Sister Patience” on it.',
    'child-phones':
      'New phone from 20 November: 07700 900388, known to the Hartnells, Rachel Oyelaran-Webb and Carys Beddoe. The old one, which Mrs Bankole gave her and rang her on, is with police. WhatsApp on the old phone only. None yet on the new one; Gwen Hartnell helps her to set it up privately.\nIn touch with Mrs Bankole, by calls and voice messages, until 20 November; with Sister Patience from the parish in Wexcombe, who once asked her whether she was well; with her grandmother last in December 2024.\nShe fears Mrs Bankole: “She knows where my grandmother is.” When Mr Bankole is named she leaves the room, and nobody asks why. She was told that police send pregnant girls straight back.',
    'first-48-hours-plan':
      'Done on 6 to 8 November: hospital until midnight with Rachel Oyelaran-Webb beside her, then the Hartnells. Sleep first. Nobody asked about the baby’s father. Her grandmother’s number was written down and not rung.',
    'first-48-hours-who': 'Gwen Hartnell',
    'if-missing-carer':
      'Rings 999 at once and says “high-risk missing child, six months pregnant, reference 5120/06-11”; then the duty team. Peter Hartnell looks in the lane and at the bus shelter; Gwen stays by the telephone. The call is made at once, if she is not where she said; ten minutes late from a clinic is late.\nWhen she is found: a midwife sees her and the baby’s heartbeat first; Gwen Hartnell fetches her; nobody scolds; somebody independent within 72 hours.',
    'if-missing-authority':
      'The duty team sends the description and missing form within 15 minutes, rings the labour ward of both hospitals, tells Rachel Oyelaran-Webb and Martin Thirkell at any hour, and calls a strategy discussion within one working day.\nPolice: high risk. 8 Beechcroft Avenue, Wexcombe, first; then bus and coach stations and the parish of Sister Patience. She is taken to a hospital or home, never to a cell, and is asked nothing there. By the Harbourshire missing-from-care protocol, in the Hartnells’ folder and with the duty team.',
    'missing-episodes': doesNotApply,
    'what-helps-feel-safe': '“A key. To be told who is at the door before it opens. To sleep until I wake.”',
    'continuity-of-worker':
      'She trusts Gwen Hartnell. Rachel Oyelaran-Webb, Gwen Hartnell and Carys Beddoe, the same three from the first week. Each says when she comes again and comes. Sewing side by side, with nothing asked.\nRachel Oyelaran-Webb has been her social worker since the hospital and stays, also after the birth; the baby, if there is a worker of its own, has another. Folu Danso stands in and has met her.',
    // Case details
    'full-name': 'Eseosa Grace Omoruyi',
    'first-name': 'Eseosa Grace',
    'last-name': 'Omoruyi',
    'name-in-own-script': 'Eh-seh-OH-sa; “Ese” is EH-seh',
    'other-names': [
      {
        'other-name': 'Joy Ehigie',
        'other-name-kind': 'on-documents',
        'other-name-notes':
          'The name in the passport on which she was brought in, with a woman’s date of birth. She has not seen it since.'
      },
      {
        'other-name': 'Small Girl',
        'other-name-kind': 'given-by-an-exploiter',
        'other-name-notes': 'What she was called in the house. Nobody uses it.'
      }
    ],
    gender: 'female',
    nationality: 'Nigerian',
    'second-nationality': doesNotApply,
    'place-of-birth': 'Uromi, Edo State, Nigeria',
    'first-language': 'Esan; As spoken in Uromi; Nigerian Pidgin and English beside it',
    'dates-of-birth': [
      {
        'birth-date': '2010-04-19',
        'birth-source': 'child-says',
        'birth-basis':
          'Said alike to the nurse, the doctor and two social workers; she knows it from her baptism card.'
      },
      {
        'birth-date': '2005-06-11',
        'birth-source': 'document',
        'birth-basis':
          'In the passport of Joy Ehigie, another person, as the airline recorded it in January 2025. It says nothing of her.'
      }
    ],
    'age-in-doubt': 'no',
    'immigration-position': 'not-established',
    'immigration-position-basis':
      'She entered on somebody else’s passport and never saw a visa. Dominic Achebe asked the Home Office on 18 November 2026 what it holds; no answer yet.',
    'european-citizenship-in-family': 'no',
    'home-office-reference': { reason: 'not-known' },
    'nhs-number': '943 476 5919',
    'unique-pupil-number': { reason: 'not-known' },
    'other-references': [
      {
        'other-reference-kind': 'national-referral-mechanism',
        'other-reference-number': 'NRM-2611-0288',
        'other-reference-held-by': 'Rachel Oyelaran-Webb'
      },
      {
        'other-reference-kind': 'police',
        'other-reference-number': '5120/06-11',
        'other-reference-held-by': 'Harbourshire Police, Detective Constable Leah Summerscale'
      }
    ],
    'periods-of-care': [
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'section-20',
        'care-from': '2026-11-06',
        'care-to': doesNotApply,
        'care-ended-because': doesNotApply
      }
    ],
    'private-fostering-before': 'authority-did-not-know',
    'transfer-state': 'not-considered',
    'parental-responsibility-holders': [
      {
        'holder-name': 'Blessing Omoruyi',
        'holder-relation': 'Mother',
        'holder-where': 'Buried in Uromi, 2022',
        'holder-reach': 'has-died',
        'holder-notes': 'Ese was there.'
      },
      {
        'holder-name': 'Patrick Omoruyi',
        'holder-relation': 'Father',
        'holder-where': 'Went to Lagos when she was four; not heard from',
        'holder-reach': 'cannot-be-reached',
        'holder-notes': 'Not looked for before it has been assessed as safe.'
      }
    ],
    'accommodation-agreed-by': ['child-of-16-or-over', 'nobody-can-be-reached'],
    consents: [
      {
        'consent-for': 'medical-treatment',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Ese; Dr Oduya judged that she understood',
        'consent-on': '2026-11-06',
        'consent-notes': 'Scans, blood tests, iron. She wants to be told what each needle is for.'
      },
      {
        'consent-for': 'photograph',
        'consent-state': 'refused',
        'consent-by': 'Ese',
        'consent-on': '2026-11-09',
        'consent-notes':
          '“He took photographs.” She is not asked why. To be asked again when she has chosen who takes it.'
      },
      {
        'consent-for': 'sharing-information',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Ese',
        'consent-on': '2026-11-12',
        'consent-notes':
          'Between midwife, doctor and social worker. Nothing of the pregnancy to college before she says so.'
      }
    ],
    'delegated-authority-state': 'agreed-in-writing',
    'delegated-authority':
      'The Hartnells agree with her on clothes, food, church and evenings. Asked first: nights away, new numbers, anything to do with the clinic’s day or place.\nEse decides for herself wherever the law lets someone of 16 do so, about the pregnancy too. For the rest Martin Thirkell decides after hearing her and, where she wishes, Carys Beddoe. Mrs Bankole has no say: a paper that she calls guardianship has not been shown.',
    'asylum-claimed-or-intended': 'waiting-for-legal-advice',
    'unaccompanied-responsible-adult': 'nobody',
    'embassy-approached': 'no',
    'conclusion-reason':
      'A girl of 14 was brought here on another’s passport, kept in a house to work from five in the morning without pay, school or doctor, with her papers held and an oath taken. She is pregnant and has not said by whom. She is a child: that she agreed to help in the house makes no difference. Concluded by Rachel Oyelaran-Webb.',
    'conclusion-on': '2026-11-09',
    'trafficked-within-uk': 'into-the-uk',
    'slavery-or-forced-labour': 'suspected',
    'nearby-children-looked-for': 'looked-into',
    'siblings-and-other-children': [
      {
        'connected-child-name': 'The four Bankole children, 2 to 11 years',
        'connected-child-relation': 'same-address-before-care',
        'connected-child-age': '2, 5, 8 and 11',
        'connected-child-where': 'With their parents at 8 Beechcroft Avenue, Wexcombe',
        'connected-child-worry': 'worry',
        'connected-child-worry-details':
          'They saw her hit, and the eldest was made to watch her. Ese worries about who gets them up now.',
        'connected-child-safeguarding': 'being-done',
        'connected-child-own-referral': 'not-suspected'
      },
      {
        'connected-child-name': 'Faith (no other name known)',
        'connected-child-relation': 'exploited-together',
        'connected-child-age': 'About 15',
        'connected-child-where':
          'Not known. Was in the same house until spring 2025 and was “sent to another auntie”.',
        'connected-child-worry': 'worry',
        'connected-child-worry-details': 'Ese found her name scratched under the shelf in the laundry room.',
        'connected-child-safeguarding': 'not-found-police-looking',
        'connected-child-own-referral': 'not-found-police-looking'
      }
    ],
    people: [
      {
        'person-name': 'Rachel Oyelaran-Webb',
        'person-role': 'social-worker',
        'person-organisation': 'Harbourshire, children in care team',
        'person-contact': '01632 960321',
        'person-languages': 'English',
        'person-notes': 'Since 6 November. Folu Danso when she is away.',
        ...noLegalAdvice
      },
      {
        'person-name': 'Martin Thirkell',
        'person-role': 'team-manager',
        'person-organisation': 'Harbourshire, children in care team',
        'person-contact': '01632 960322',
        ...noLegalAdvice
      },
      {
        'person-name': 'Folu Danso',
        'person-role': 'support-worker',
        'person-organisation': 'Harbourshire, children in care team',
        'person-contact': '01632 960323',
        ...noLegalAdvice
      },
      {
        'person-name': 'Ines Carvalho',
        'person-role': 'independent-reviewing-officer',
        'person-organisation': 'Harbourshire, independent reviewing service',
        'person-contact': '01632 960330',
        ...noLegalAdvice
      },
      {
        'person-name': 'Gwen Hartnell',
        'person-role': 'carer',
        'person-organisation': 'Foster carer, Harbourshire',
        'person-contact': '01632 960371',
        ...noLegalAdvice
      },
      {
        'person-name': 'Peter Hartnell',
        'person-role': 'carer',
        'person-organisation': 'Foster carer, Harbourshire',
        'person-contact': '01632 960372',
        ...noLegalAdvice
      },
      {
        'person-name': 'Detective Constable Leah Summerscale',
        'person-role': 'police',
        'person-organisation': 'Harbourshire Police, exploitation unit',
        'person-contact': '01632 960350',
        ...noLegalAdvice
      },
      {
        'person-name': 'Dominic Achebe',
        'person-role': 'legal-representative',
        'person-organisation': 'Harbour Law Centre',
        'person-contact': '01632 960357',
        'person-regulated-as': 'solicitor',
        'person-notes': 'Immigration and trafficking; works with children. First meeting on 18 November.'
      },
      {
        'person-name': 'Carys Beddoe',
        'person-role': 'health-professional',
        'person-organisation': 'Specialist midwife, Harbourshire hospitals',
        'person-contact': '01632 960391',
        ...noLegalAdvice
      },
      {
        'person-name': 'Dr Sunita Oduya',
        'person-role': 'health-professional',
        'person-organisation': 'Community paediatrician',
        'person-contact': '01632 960392',
        ...noLegalAdvice
      },
      {
        'person-name': 'Bridget Lacey',
        'person-role': 'designated-nurse',
        'person-organisation': 'Looked-after children’s health team, Harbourshire',
        'person-contact': '01632 960335',
        ...noLegalAdvice
      },
      {
        'person-name': 'Hannah Pellow',
        'person-role': 'virtual-school-head',
        'person-organisation': 'Harbourshire Virtual School',
        'person-contact': '01632 960337',
        ...noLegalAdvice
      },
      {
        'person-name': 'Marguerite Toms',
        'person-role': 'child-trafficking-guardian',
        'person-organisation': 'Guardian service, Harbourshire',
        'person-contact': '01632 960363',
        ...noLegalAdvice
      },
      {
        'person-name': 'Adaeze Nwosu',
        'person-role': 'advocate',
        'person-organisation': 'Spokeswell Advocacy',
        'person-contact': '01632 960366',
        'person-languages': 'English, Nigerian Pidgin',
        ...noLegalAdvice
      },
      {
        'person-name': 'Lewis Garland',
        'person-role': 'personal-adviser',
        'person-organisation': 'Harbourshire, leaving care team',
        'person-contact': '01632 960345',
        ...noLegalAdvice
      },
      {
        'person-name': 'Agnes Omoruyi',
        'person-role': 'relative',
        'person-organisation': 'Grandmother, Uromi',
        'person-contact': 'Not rung before contact has been assessed',
        'person-languages': 'Esan',
        ...noLegalAdvice
      }
    ],
    'already-told': [
      {
        'told-to': 'Nurse Carol Dunmore, walk-in centre',
        'told-by': 'Ese',
        'told-on': '2026-11-06',
        'told-what':
          'Where she slept, what she did all day, how far along she is, that she must be back by four. Referral of 6 November.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Detective Constable Leah Summerscale',
        'told-by': 'Ese, with Rachel Oyelaran-Webb beside her',
        'told-on': '2026-11-12',
        'told-what':
          'The house, the hours, the passport, the oath. Not the baby’s father: she was told that she need not. Police note under 5120/06-11.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Carys Beddoe',
        'told-by': 'Ese',
        'told-on': '2026-11-17',
        'told-what': 'Her health. What is for the maternity record alone stands there. Maternity record.',
        'told-record': 'on-our-file'
      }
    ],
    'assessment-started-on': '2026-11-09',
    'assessment-timing': 'at-once',
    'records-awaited':
      'The Home Office’s record of entry: asked for on 18 November, Dominic Achebe chases on 2 December.',
    'child-asked-to-repeat': 'no',
    'distress-steps':
      'Rachel Oyelaran-Webb assesses, by 8 January 2027, and holds the information together. Half an hour at most, sitting side by side, something to fold in her hands. The nurse’s record is read instead of asking. The records came from police, health, our own social care staff and her solicitor.\nA call each Tuesday at 10.00 with police, midwife, Guardian and solicitor; what is of her body stays between midwife, doctor and social worker.\nNobody asks who the father is: she tells whom she wants, when she wants. What she told Carys Beddoe on 17 November is not asked again (ask Carys), nor the oath (ask Marguerite Toms).',
    'languages-used':
      'English well, Nigerian Pidgin, and Esan, in which she prays and counts. Reads and writes English. She was asked, in English and in Pidgin with Adaeze Nwosu on 12 November, and said that she wants no interpreter: “Then one more person knows.” She read the leaflet aloud and said it back. Esan is for prayers and for the baby: “I want to sing to it in mine.”',
    'interpreter-needed': 'no',
    'communication-help-needed': 'yes',
    'communication-help':
      'She says “yes ma” to whatever she is asked. So: open questions, time, and “you may say no” each time.',
    'not-yet-understood': [
      'where-they-are',
      'their-situation',
      'the-risks',
      'who-does-what',
      'the-assessment'
    ],
    'how-explained':
      'Rachel Oyelaran-Webb on 7, 12 and 19 November, with Adaeze Nwosu. She said it back: “I am not going to prison. The baby is not going to prison.” What happens at the birth to be gone over with Carys Beddoe on 3 December.\nTold of the roles of social worker, carer, reviewing officer, police, legal representative, health staff, advocate and Independent Child Trafficking Guardian. She understands in part where she is, the assessment, the support, her situation, the risks and who does what; not yet that officials have a separate role.',
    'influence-child-view':
      '“I swore on the Bible, five years. I have done less than two. And the children cry in the morning.” Mrs Bankole, from 10 to 20 November: her grandmother “will pay in her body”; the baby will be taken at the hospital.\n“If she says my grandmother is sick because of me, I would go. I do not want to.”\n“I keep other people safe. I do not know how you keep yourself.”',
    'influence-assessment':
      'As of 20 November 2026 the influence is strong. Mrs Bankole holds her passport, her oath and her grandmother’s address, and sent voice messages daily until 20 November: by turns angry, kind and ill. Ese answered the kind ones. The debt and fear of the authorities hold her too, and a baby makes a roof a strong argument. What could loosen it: her priest at home taught that a forced oath binds nobody: Marguerite Toms has found one here who will say it to her. Gwen Hartnell. The scan.\nGoing missing is possible, and likeliest before clinics and on Sundays, and again in the weeks after the birth. Mrs Bankole knows the hospital. The walk back would be short and the harm great. What helps her to stay: a new number, another hospital, somebody with her at each clinic, news of her grandmother by a safe way.\nShe runs a house of six like a woman of forty. She has never had a key, chosen a meal, or been asked what she thinks. She notices danger and looks after her own money. Still to learn: refusing a voice that she obeyed for two years (Marguerite Toms, from 25 November); ringing 999 (Gwen Hartnell, done); buses from Oldcombe (Peter Hartnell, by 12 December).',
    'influence-conclusion': 'continuing',
    'missing-risk-conclusion': 'possible',
    'safety-skills-conclusion': 'some',
    'life-before':
      'Uromi, with her mother, who sewed, and then with her grandmother, who sells palm oil. School to the end of the second junior year. Her mother’s death. No violence in her grandmother’s house.',
    'experiences-of-abuse':
      'Slapped, and burned with an iron in August 2026, by Mrs Bankole (her account of 12 November, doctor’s note of 6 November). About Mr Bankole she has said nothing and is not asked. Kept to run a house and mind four children for 22 months without pay. Details are in the referral.',
    'family-members':
      'Her grandmother Agnes in Uromi, about 70. An elder brother Festus, in Benin City, she thinks. Father unknown.',
    'has-children-of-their-own': 'no',
    'reasons-in-own-words':
      '“To go to school in England. A woman in our church had a sister who needs a girl.” She hoped for school, a bed of her own, to send her grandmother something at Christmas. Mrs Bankole’s sister spoke to her grandmother after Mass. Ese was asked in front of everybody.\nShe left in January 2025 (“After the New Year crossover service”), by night bus to Lagos, one week in a flat there, then by aeroplane with Mrs Bankole. Mrs Bankole, who held the passport of Joy Ehigie and told her to say that she was 19. The ticket is said to be £6,000.\nIn the flat in Lagos she was made to swear on a Bible, kneeling, before a man who was called Pastor.',
    'reasons-from-others':
      'Mrs Bankole told police on 13 November that Ese is a cousin of 19 who came to visit and stayed. She arrived at Heathrow in January 2025 (“The second week of January”), by aeroplane, with Mrs Bankole.',
    'experiences-needs':
      'To rest; to be asked; to decide about her baby with people who do not decide for her; to hear that the oath does not bind; her grandmother’s voice; school.',
    'feelings-child-words':
      '“Heavy and light. When the baby moves I forget to be afraid.” Her back, her feet and the burns trouble her, and whether the baby has eaten enough. Two iron burns on the right forearm, from August: “I had burned a collar.” Cracked hands.',
    'emotional-impact-noticed':
      'Gwen Hartnell: up at five and cleaning; flinches at a raised voice on the radio; eats standing. Carys Beddoe: goes quite still when a man comes in. Wakes at five in fear of being late. No thoughts of harming herself when asked on 19 November.\nSings under her breath, cooks, sews by hand very finely; sharp and funny once she sits down.',
    'self-harm-worry': 'no',
    'emotional-support-needed': 'referred',
    'emotional-support-kind':
      'Referred on 19 November to the perinatal mental health team, who see her from 1 December. She wants “somebody for the nights”. For her mother: a Mass on her day, in another town, with Gwen Hartnell. The week in Lagos is left alone until January; the perinatal team knows that it is there. For life now: she is told the day before of whoever comes, and has mornings in which nobody needs her.',
    'health-needs-known':
      'Pregnant, 25 weeks by scan of 12 November; anaemia; underweight; healing burns. Booking was 13 weeks late because nobody let her go.',
    'health-attention-today': 'no',
    'disability-needs': doesNotApply,
    'education-history':
      'Uromi: primary and two years of junior secondary. None from January 2025. “Nurse. Or to have a shop for wedding clothes.”',
    'work-history': 'Helped her grandmother sell on market days. The rest was exploitation.',
    'education-needs-found':
      'Reads well, writes carefully, arithmetic strong. Tested by the virtual school on 18 November. Fluent in speech; written English about two years behind.\nShe needs two years to make up; mornings, because she tires; a course that waits for her over a break.',
    'cultural-background':
      'Catholic. Nigerian, Esan. What matters to her: church on Sunday, headscarf, pepper in the food, greeting elders with a bent knee; she would rather not kneel any more.',
    'identity-support':
      'Mass in another town than Wexcombe on Sundays with Gwen Hartnell, once police have checked the parish (by 28 November). Hair done by somebody who is checked first; food she can cook; thread and cloth. Adaeze Nwosu speaks Pidgin with her; Esan hymns are found by Marguerite Toms.',
    'family-contacts': [
      {
        'contact-who': 'Titilayo Bankole',
        'contact-is-parent': 'no',
        'contact-relationship': 'Says that she is her aunt; no tie is established',
        'contact-now': 'in-contact',
        'contact-now-how':
          'Voice messages and calls to the old phone until 20 November; calls to our office on 9 and 17 November.',
        'contact-child-wishes': '“I do not want to hear her. I want to know who dresses the small ones.”',
        'contact-involvement': 'suspected',
        'contact-involvement-reasons': 'She brought her here on another’s passport and kept her to work.',
        'contact-assessment': 'assessed-not-safe',
        'contact-assessment-reasons':
          'Strategy discussion of 9 November, with police; the voice messages of 10 to 20 November.',
        'contact-assessed-on': '2026-11-09',
        'contact-plan': 'no-contact',
        'contact-plan-details':
          'No contact of any kind, by anybody. Whoever is rung says nothing and rings police and the duty team within the hour. Ese was told on 20 November that a message is never her fault.'
      },
      {
        'contact-who': 'Agnes Omoruyi',
        'contact-is-parent': 'no',
        'contact-relationship': 'Grandmother, who brought her up',
        'contact-now': 'contact-lost',
        'contact-now-how': 'Last on Christmas Day 2024, before she left.',
        'contact-child-wishes': 'To tell her about the baby herself.',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons':
          'She was promised school for her by a woman of her church. Mrs Bankole names her as the one who will suffer.',
        'contact-assessment': 'under-way',
        'contact-assessment-reasons':
          'Rachel Oyelaran-Webb, Detective Constable Summerscale, Marguerite Toms, Dominic Achebe: whether a call would put her in danger.',
        'contact-assessed-on': doesNotApply,
        'contact-plan': 'wait-for-assessment',
        'contact-plan-details':
          'Decision by 8 December. Ese was told on 19 November that it is about how, not whether.'
      }
    ],
    'living-with-family-wishes':
      'Her mother in 2022, of a fever. Her grandmother, “at the motor park, she held the bag until the bus moved”. “My grandmother, but not there. Here, with the baby.” “I have a photograph of her hand. It is enough until December.”',
    'reunification-considered': 'not-safe',
    'parents-views-sought': 'waits-for-assessment',
    'parents-views':
      'Her mother is dead. Her father is not looked for before it has been assessed whether asking in Uromi is safe.\nGwen Hartnell: she must be told to sit down. Carys Beddoe: she will be a careful mother. Marguerite Toms: the oath first.',
    'home-office-liaison': 'no-caseworker-yet',
    'tracing-support': 'not-decided',
    conversations: [
      {
        'conversation-with': 'Nurse Carol Dunmore, then Rachel Oyelaran-Webb',
        'conversation-on': '2026-11-06',
        'conversation-where': 'Walk-in centre, Wexcombe',
        'conversation-how-met': 'A passer-by brought her; the nurse asked everybody else to leave.',
        'conversation-others-present': 'Nobody',
        'conversation-breaks': 'One, for food.',
        'conversation-how-child-seemed': 'Very tired; asked the time eleven times.',
        'conversation-concerns': 'Fainting, burns, no care in pregnancy; afraid of being late.'
      },
      {
        'conversation-with': 'Rachel Oyelaran-Webb',
        'conversation-on': '2026-11-19',
        'conversation-where': 'The Hartnells’ kitchen',
        'conversation-how-met': 'Agreed with her the day before.',
        'conversation-others-present': 'Adaeze Nwosu',
        'conversation-breaks': 'None wanted.',
        'conversation-how-child-seemed': 'Hemming a cloth; looked up when the baby kicked.',
        'conversation-concerns': 'The voice messages. She had not told anybody.'
      }
    ],
    'left-for-later': 'Who the father is. The week in Lagos.',
    'left-for-later-until': '2027-01-14',
    needs: [
      {
        'need-what':
          'To be out of reach of the Bankoles, on the telephone, at the clinic and after the birth',
        'need-area': 'safety',
        'need-from': 'abuse-by-traffickers',
        'need-status-related': 'yes',
        'need-response':
          'New number, other hospital, somebody with her at each clinic, alert on the maternity record',
        'need-by-whom': 'Rachel Oyelaran-Webb',
        'need-by-when': '2026-11-27',
        'need-for': ['safety-from-traffickers', 'safety-from-going-missing']
      },
      {
        'need-what': 'Care in pregnancy, at the birth and after it, by people whom she chooses',
        'need-area': 'physical-health',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response':
          'Specialist midwife, same one throughout; birth plan in her words; a woman beside her',
        'need-by-whom': 'Carys Beddoe',
        'need-by-when': '2026-12-03',
        'need-for': ['health', 'pregnancy']
      },
      {
        'need-what': 'A home for her and her baby together',
        'need-area': 'family-and-contact',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response':
          'Pre-birth assessment from 1 December; parent-and-child arrangement with the Hartnells, who are approved for it',
        'need-by-whom': 'Rachel Oyelaran-Webb',
        'need-by-when': '2026-12-18',
        'need-for': ['unborn-child']
      },
      {
        'need-what': 'To be freed of the oath and the debt',
        'need-area': 'emotional-and-mental-health',
        'need-from': 'abuse-by-traffickers',
        'need-status-related': 'yes',
        'need-response': 'Marguerite Toms weekly; a priest whom police have checked; perinatal team',
        'need-by-whom': 'Marguerite Toms',
        'need-by-when': '2026-12-09',
        'need-for': ['after-experiences', 'emotional-support', 'help-against-threats']
      },
      {
        'need-what': 'Advice on staying here, for her and for the baby',
        'need-area': 'legal-and-immigration',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response': 'Dominic Achebe; Rachel Oyelaran-Webb goes with her',
        'need-by-whom': 'Dominic Achebe',
        'need-by-when': '2026-12-10'
      },
      {
        'need-what': 'Somebody who gives her time to answer and lets her say no',
        'need-area': 'other',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response':
          'Everybody in this plan is told how to ask; Adaeze Nwosu watches for it at the review',
        'need-by-whom': 'Adaeze Nwosu',
        'need-by-when': '2026-12-03',
        'need-for': ['communication']
      },
      {
        'need-what': 'School again, in mornings, and her faith and cooking',
        'need-area': 'education',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response': 'Home tutor until the birth, college from September, Mass in another town',
        'need-by-whom': 'Hannah Pellow',
        'need-by-when': '2026-12-14',
        'need-for': ['education', 'identity']
      }
    ],
    'assessment-analysis':
      'Ese lost her mother, was promised school and was kept as a servant from 14. She is pregnant, and how that came about is hers to tell. Mrs Bankole still reaches for her, through the telephone, our office and what she believes she owes. Rest, a say in everything about the baby, and a way to her grandmother that is safe are what she needs first. She protects others with skill; this plan has to see that somebody protects her.',
    'assessment-child-view':
      'She was told that it was London. She learned the name of the town from the bus stop.\nOf who does what: “Carys is for me and the baby. Rachel is for everything. Leah is for them.”\nOf the assessment: “You wrote that I am funny. Nobody wrote that before.”',
    'assessment-finished-on': notYetExplored,
    // Indicators
    screenings: [
      {
        'screening-on': '2026-11-19',
        'screening-by': 'Rachel Oyelaran-Webb',
        'screening-occasion': 'coming-into-care',
        'screening-how-spoken':
          'In the kitchen, with Adaeze Nwosu, from what she had already told. No break wanted.',
        'screening-what-others-hold':
          'Nurse’s referral, doctor’s note of the burns, maternity record, police note of 12 November.'
      }
    ],
    'marks-arrival-journey-and-documents': {
      marks: {
        'no-papers-or-held-by-another': 'reported',
        'false-or-altered-papers': 'reported',
        'travel-paid-by-others': 'reported',
        'debt-for-the-journey': 'reported',
        'does-not-know-where-they-are': 'reported',
        'false-promises': 'reported',
        'entered-covertly': 'not-seen'
      }
    },
    'marks-adults-and-living-situation': {
      marks: {
        'poor-bond-with-carers-not-parents': 'reported',
        'adult-cannot-show-who-they-are': 'seen',
        'unreported-private-fostering': 'reported',
        'lives-apart-in-poor-conditions': 'reported',
        'no-access-to-parents': 'reported',
        'adult-answers-for-the-child': 'not-seen'
      }
    },
    'marks-control-fear-and-presentation': {
      marks: {
        'anxious-or-fearful': 'seen',
        'threats-to-child-or-family': 'reported',
        'told-to-fear-the-authorities': 'reported',
        'movement-watched-or-restricted': 'reported',
        'behaviour-out-of-keeping-with-age': 'seen'
      }
    },
    'marks-missing-and-movement': {
      marks: { 'missing-from-care': 'not-seen', 'frequent-moves': 'not-seen' }
    },
    'marks-sexual-exploitation': {
      marks: {
        'said-to-be-sexually-exploited': 'not-explored',
        'infection-or-pregnancy': 'seen',
        'signs-of-assault': 'suspected'
      }
    },
    'marks-criminal-exploitation': {
      marks: { 'controlled-by-older-people': 'reported', 'identity-used-for-fraud': 'not-explored' }
    },
    'marks-labour-and-domestic-servitude': {
      marks: {
        'heavy-household-work': 'reported',
        'long-hours-and-cannot-leave': 'reported',
        'little-or-no-pay': 'reported',
        'marks-of-manual-work': 'seen',
        'injuries-of-work-or-control': 'seen'
      }
    },
    'marks-health-wellbeing-and-services': {
      marks: {
        'malnourished-or-untreated': 'seen',
        'signs-of-trauma': 'seen',
        'no-doctor-or-school': 'seen',
        isolated: 'reported'
      }
    },
    'marks-money-contact-and-other': {
      marks: { 'unexplained-money-or-calls': 'seen', 'adoption-organs-or-linked-victim': 'reported' }
    },
    'indicator-details': {
      details: {
        'no-papers-or-held-by-another': {
          who: 'Ese',
          when: '6 November 2026',
          context: 'Mrs Bankole keeps the passport in a tin'
        },
        'false-or-altered-papers': {
          who: 'Ese',
          when: '12 November 2026',
          context: 'Travelled as Joy Ehigie'
        },
        'travel-paid-by-others': { who: 'Ese', when: '12 November 2026', context: 'By Mrs Bankole' },
        'debt-for-the-journey': {
          who: 'Ese',
          when: '12 November 2026',
          context: '£6,000, five years of work'
        },
        'does-not-know-where-they-are': {
          who: 'Nurse Carol Dunmore',
          when: '6 November 2026',
          context: 'Said London'
        },
        'false-promises': { who: 'Ese', when: '6 November 2026', context: 'School' },
        'poor-bond-with-carers-not-parents': {
          who: 'Ese',
          when: '12 November 2026',
          context: 'Called “Small Girl”, ate after everybody'
        },
        'adult-cannot-show-who-they-are': {
          who: 'Detective Constable Leah Summerscale',
          when: '13 November 2026',
          context: 'Aunt, then cousin; no paper'
        },
        'unreported-private-fostering': {
          who: 'Rachel Oyelaran-Webb',
          when: '9 November 2026',
          context: '22 months with somebody who is no relative'
        },
        'lives-apart-in-poor-conditions': {
          who: 'Ese',
          when: '6 November 2026',
          context: 'Floor of the laundry room'
        },
        'no-access-to-parents': {
          who: 'Ese',
          when: '12 November 2026',
          context: 'Not let telephone her grandmother since she left'
        },
        'anxious-or-fearful': {
          who: 'Nurse Carol Dunmore',
          when: '6 November 2026',
          context: 'Asked the time eleven times'
        },
        'threats-to-child-or-family': {
          who: 'Ese',
          when: '20 November 2026',
          context: 'A voice message: her grandmother “will pay in her body”'
        },
        'told-to-fear-the-authorities': {
          who: 'Ese',
          when: '6 November 2026',
          context: 'Police send pregnant girls straight back'
        },
        'movement-watched-or-restricted': {
          who: 'Ese',
          when: '12 November 2026',
          context: 'Counted out minutes for the school run'
        },
        'behaviour-out-of-keeping-with-age': {
          who: 'Gwen Hartnell',
          when: '7 November 2026',
          context: 'Scrubbed the hob at five in the morning'
        },
        'infection-or-pregnancy': {
          who: 'Dr Sunita Oduya',
          when: '6 November 2026',
          context: 'Pregnant at 16, no care before'
        },
        'signs-of-assault': {
          who: 'Carys Beddoe',
          when: '17 November 2026',
          context: 'Goes still when a man comes in; an impression, and she was not asked'
        },
        'controlled-by-older-people': {
          who: 'Ese',
          when: '12 November 2026',
          context: 'The oath before a man called Pastor'
        },
        'heavy-household-work': {
          who: 'Ese',
          when: '6 November 2026',
          context: 'All of the house and four children'
        },
        'long-hours-and-cannot-leave': {
          who: 'Ese',
          when: '6 November 2026',
          context: 'From five until they sleep, no day off'
        },
        'little-or-no-pay': { who: 'Ese', when: '6 November 2026', context: 'Nothing' },
        'marks-of-manual-work': {
          who: 'Dr Sunita Oduya',
          when: '6 November 2026',
          context: 'Cracked hands from bleach'
        },
        'injuries-of-work-or-control': {
          who: 'Dr Sunita Oduya',
          when: '6 November 2026',
          context: 'Two burns with a straight edge'
        },
        'malnourished-or-untreated': {
          who: 'Dr Sunita Oduya',
          when: '6 November 2026',
          context: '47 kg at 25 weeks, anaemia'
        },
        'signs-of-trauma': {
          who: 'Gwen Hartnell',
          when: '7 to 23 November 2026',
          context: 'Eats standing, startles'
        },
        'no-doctor-or-school': {
          who: 'Bridget Lacey',
          when: '9 November 2026',
          context: 'Neither, anywhere in England'
        },
        isolated: { who: 'Ese', when: '12 November 2026', context: 'Spoke with nobody but the children' },
        'unexplained-money-or-calls': {
          who: 'Gwen Hartnell',
          when: '20 November 2026',
          context: 'Voice messages at night on the old phone'
        },
        'adoption-organs-or-linked-victim': {
          who: 'Ese',
          when: '12 November 2026',
          context: 'Faith, in the house before her'
        }
      }
    },
    // Strategy discussion and NRM
    'suspected-exploitation': ['domestic-servitude', 'slavery-or-servitude'],
    'suspected-act': ['recruited', 'transported', 'housed-or-hidden', 'received'],
    'strategy-discussion': 'held',
    'strategy-discussion-on': '2026-11-09',
    'strategy-discussion-outcome':
      'Martin Thirkell (chair), Rachel Oyelaran-Webb, Detective Constable Leah Summerscale, Bridget Lacey, Carys Beddoe.\nJoint enquiry under section 47. NRM referral by 10 November. Police visit the Bankoles and ask about the children. Nobody asks about the father. Conference on 27 November; pre-birth assessment begins on 1 December.',
    'later-strategy-discussions': [
      {
        'later-discussion-on': '2026-11-20',
        'later-discussion-with':
          'The same people, with Marguerite Toms, because Mrs Bankole had rung again and the voice messages came to light.',
        'later-discussion-outcome':
          'Old phone to police. Clinics move to another hospital. Police warn Mrs Bankole.'
      }
    ],
    'child-protection-enquiry': 'started',
    'child-protection-enquiry-on': '2026-11-09',
    'child-protection-conference-on': '2026-11-27',
    'child-protection-plan-decision': 'not-yet-decided',
    referral: 'made',
    'referral-explained-to-child': 'explained',
    'referral-made-on': '2026-11-10',
    'referral-reference': 'NRM-2611-0288',
    'referral-first-responder': 'Rachel Oyelaran-Webb',
    'referral-organisation': 'Harbourshire County Council',
    'referral-responder-contact': '01632 960321; rachel.oyelaran-webb@harbourshire.example',
    'referral-cover-contact': 'cic.duty@harbourshire.example',
    'local-authority-contact-name': 'Martin Thirkell',
    'local-authority-contact-details': '01632 960322; martin.thirkell@harbourshire.example',
    'guardian-referral': 'made',
    'guardian-referral-on': '2026-11-10',
    'named-guardian': 'Marguerite Toms',
    'solicitor-told-of-referral': 'told',
    'prosecutor-told-of-referral': 'no-charge-or-investigation',
    'criminal-matters': [],
    'other-potential-victims': 'there-are-others',
    'other-potential-victims-details':
      'Faith, about 15, who was in the house before her. The four Bankole children are being assessed by Harbourshire.',
    'exploitation-situations': [
      {
        'situation-called': 'The house in Beechcroft Avenue',
        'situation-forms': ['domestic-servitude', 'slavery-or-servitude'],
        'situation-from': { about: '2025-01', words: '“The same night as the aeroplane”' },
        'situation-until': '2026-11-06',
        'situation-began':
          'She was shown the laundry room and told to be up before the children. She was promised school from September, and £20 a week for her grandmother.',
        'situation-taken-somewhere': 'yes',
        'situation-journeys': 'From Heathrow by car. In the house after that; the school run on foot.',
        'situation-made-to-do':
          'Cooked, cleaned, washed and ironed for six and minded four children, from five until they slept, every day.',
        'situation-living-conditions':
          'A mat in the laundry room, the door left open; ate what was over, standing.',
        'situation-treatment':
          'Slapped; burned with an iron in August 2026; passport held; sworn to five years.',
        'situation-where': 'united-kingdom',
        'situation-towns-and-countries': 'Wexcombe, England',
        'situation-addresses': '8 Beechcroft Avenue, Wexcombe',
        'situation-still-in-it': 'no',
        'situation-how-they-left': 'She fainted on the school run and a stranger did not leave her there.'
      }
    ],
    'last-contact-when': 'within-the-last-week',
    'last-contact-details':
      'Mrs Bankole: voice messages to the old phone until 20 November; calls to our office on 9 and 17 November. She said that her grandmother will pay in her body, and that the baby will be taken at the hospital. Ese gave the phone to Gwen Hartnell herself, on 20 November.',
    exploiters: [
      {
        'exploiter-called': 'Titilayo Bankole',
        'exploiter-link-to-child': 'Brought her here and kept her; says that she is her aunt',
        'exploiter-works-with-children': 'no',
        'exploiter-description':
          'Woman of about 42; 07700 900355; silver people carrier. Speaks English, Yoruba, some Esan.',
        'exploiter-whereabouts-known': 'yes',
        'exploiter-in-the-uk': 'yes',
        'exploiter-whereabouts': '8 Beechcroft Avenue, Wexcombe; police have interviewed her.'
      },
      {
        'exploiter-called': 'Mr Bankole',
        'exploiter-link-to-child': 'The husband',
        'exploiter-works-with-children': 'no',
        'exploiter-description': 'Man of about 50, works away in the week. Speaks English and Yoruba.',
        'exploiter-whereabouts-known': 'yes',
        'exploiter-in-the-uk': 'yes',
        'exploiter-whereabouts': 'At the same address; not yet interviewed.'
      }
    ],
    debts: [
      {
        'debt-for': 'The ticket and “her feeding”',
        'debt-owed-by': 'child-and-family',
        'debt-owed-to': 'Titilayo Bankole',
        'debt-how-to-be-paid':
          '£6,000 at first; nobody counted since. To be paid off by five years of work, sworn on a Bible. The threats were against her grandmother.',
        'debt-still-claimed': 'yes',
        'debt-response':
          'Police have the messages. Marguerite Toms goes over oath and debt with her each week.'
      }
    ],
    'future-exploitation-concern': 'yes',
    'future-exploitation-reasons':
      'Mrs Bankole has lost her servant and rings; a baby and no roof of her own would make Ese easy to draw back.',
    'crime-police-force': 'Harbourshire Police',
    'crime-reference': '5120/06-11',
    'co-operation-willing': 'undecided',
    'co-operation-details':
      'She wants to help find Faith. About the rest she decides after the birth; nobody presses.',
    'reported-before': 'not-reported',
    'prevented-from-reporting':
      'Watched, sworn, without papers, and told what police do with pregnant girls.',
    'why-referring':
      'A child brought in on another’s passport and kept for domestic work for 22 months. She needs protection and the record, for the baby too. She says little of the husband and nothing of the pregnancy. She was told that she need not.',
    'credibility-concerns': 'no',
    'other-professionals-involved':
      'Guardian, midwife, paediatrician, perinatal team, solicitor, Spokeswell Advocacy.',
    'evidence-documents': [
      {
        'evidence-document': 'Nurse’s referral and doctor’s note of the burns',
        'evidence-kind': 'medical',
        'evidence-dated': '2026-11-06',
        'evidence-held-where': 'Case record',
        'evidence-sent': 'sent'
      }
    ],
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2026-11-16',
        'nrm-decision-told-to-child': 'told',
        'nrm-decision-what-follows':
          'Decided by the Single Competent Authority. The letter, NRM-2611-0288/RG, is on the case record; Dominic Achebe has a copy. The Guardian began on 17 November.'
      }
    ],
    'status-still-to-do': { reason: 'does-not-apply' },
    'status-who-knows':
      'Know: the Hartnells, reviewing officer, Guardian, solicitor, police, midwife and doctors. Not told: the parish, neighbours, any Nigerian group until it has been checked, any caller.',
    'status-child-view': '“They can know that I was made to work. The baby is mine to tell.”',
    'how-status-needs-are-met':
      'There is reason to believe that Ese was trafficked into the UK and kept in domestic servitude; reasonable grounds decision of 16 November 2026: positive. She is separated from both parents and takes advice on claiming asylum.\nThe needs that come from this are met by a home without the Bankoles’ reach, one midwife throughout, a plan for her and the baby together, help against oath and debt, a solicitor for both of them, school in mornings. Each has its person and day in this plan. Support has started, and everyone who needs to know does.',
    'specialist-supports': [
      {
        'specialist-support-name': 'Guardian service',
        'specialist-support-kind': 'voluntary-organisation',
        'specialist-support-for': 'Somebody on her side through NRM, police and birth',
        'specialist-support-stage': 'in-place',
        'specialist-support-from': '2026-11-17',
        'specialist-support-arranged-by': 'Rachel Oyelaran-Webb',
        'specialist-support-needs': ['after-experiences']
      },
      {
        'specialist-support-name': 'Perinatal mental health team',
        'specialist-support-kind': 'health-service',
        'specialist-support-for': 'Nights, fear, and what the birth may bring back',
        'specialist-support-stage': 'referred',
        'specialist-support-from': '2026-12-01',
        'specialist-support-arranged-by': 'Carys Beddoe',
        'specialist-support-needs': ['emotional-support']
      }
    ],
    'permanence-plan':
      'Support in care towards adult life. With the Hartnells through the birth and the first year, as parent and child; then supported towards a home of her own with the baby. If that cannot be: another parent-and-child foster home, never apart without a court. Looked at again on 3 December 2026.',
    'child-wishes':
      '“To stay with Gwen. To keep my baby. To go to school when the baby sleeps.” Of the plan: “Take out the word servant. I was a girl who was made to work.”\nShe wants that nobody decides about the baby without her in the room. She likes that Carys is always Carys.',
    'views-and-plan':
      'Home and baby are in the plan as she asked. It differs on telephoning her grandmother now: not before 8 December, and she knows why.\nShe was heard by Rachel Oyelaran-Webb and Adaeze Nwosu on 19 November, in English and Pidgin, and agreed to the plan on 20 November 2026. Adaeze Nwosu read it back to her in English and Pidgin on 23 November 2026, and she understands it. Her mother is dead and her father not found. Mrs Bankole is not asked: she is suspected of exploiting her.',
    'care-plan-agreed-with': ['the-child', 'nobody-else-could-be-asked'],
    'care-plan-ready-on': '2026-11-20',
    'legal-support-needed': ['immigration-and-asylum', 'criminal-case-as-victim', 'compensation'],
    'legal-arrangements': [
      {
        'legal-matter': 'immigration-and-asylum',
        'legal-matter-representative': 'Dominic Achebe',
        'legal-matter-how-provided': 'Legal aid; whether to claim, and what the baby’s position will be',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-10'
      },
      {
        'legal-matter': 'criminal-case-as-victim',
        'legal-matter-representative': 'Dominic Achebe',
        'legal-matter-how-provided': 'Advice before any interview; a woman beside her',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-10'
      },
      {
        'legal-matter': 'compensation',
        'legal-matter-representative': 'Dominic Achebe',
        'legal-matter-how-provided': 'He passes it to a firm that claims unpaid wages; after the birth',
        'legal-matter-stage': 'being-arranged',
        'legal-matter-next-date': '2027-04-16'
      }
    ],
    'legal-meetings-companion': 'Rachel Oyelaran-Webb',
    'legal-meetings-stand-in': 'Gwen Hartnell',
    'legal-meetings-accompanied': 'every-meeting',
    'asylum-steps': [],
    'physical-health-now':
      '26 weeks; baby’s growth on the lower line. 48 kg, iron three times a week, burns closed. Malaria as a child, often. No operations. Still growing herself; Dr Sunita Oduya watches her weight with the midwife.\nEarlier records cannot be had safely. Immunisation, dental check, eye and hearing tests and tuberculosis screening are booked.',
    'medicines-and-allergies': 'Iron, folic acid, vitamin D. No allergy known.',
    'health-care-now':
      'Carys Beddoe fortnightly; growth scan on 8 December; Oldcombe surgery. Gwen Hartnell: food, iron, lifts, sits in the waiting room or beside her as Ese says. Ese consents for herself.\nClinics move to another hospital by 27 November. Carys Beddoe goes along, so nothing begins anew. Dr Sunita Oduya assesses: a woman doctor, Gwen Hartnell outside the door, nothing examined that the midwife has already seen.\nAdvice given: food, rest, movements, whom to ring at night: Carys Beddoe, 12 and 17 November. Still to come: feeding, and whatever else she asks.',
    'initial-health-assessment': 'booked',
    'initial-health-assessment-on': '2026-11-26',
    'health-assessment-next-on': '2027-05-26',
    'checks-to-arrange': { reason: 'does-not-apply' },
    'health-in-confidence': ['pregnancy-care-in-place', 'mutilation-told-or-seen'],
    'sexual-health-wishes':
      'Results only from Carys Beddoe, alone. Talk about contraception after the birth, not before. No alcohol, drugs or tobacco. Screening for blood-borne viruses was done or not advised; care in pregnancy is in place. Female genital mutilation: she has told of it, or it has been seen. She wants it known “That I sew.”',
    'health-history-family': 'Her mother died of a fever. Her grandmother has high blood pressure.',
    'psychological-support-exploitation':
      'Perinatal team from 1 December; Marguerite Toms weekly on oath and debt.',
    'specialist-mental-health': 'referred',
    'distress-plan':
      'Sit her down, something to fold, nobody behind her. At night Gwen Hartnell, then the maternity line, then 01632 960340; in danger 999.',
    'threats-made': 'yes',
    'threats-police-told': 'told',
    'coercion-support':
      'Marguerite Toms each Wednesday from 25 November, as long as it is needed; a priest whom police have checked.',
    'health-actions': [
      {
        'health-objective': 'Ese and the baby come safely through the birth',
        'health-action':
          'Birth plan in her words; another hospital; alert on the record that nobody else is told or let in',
        'health-action-by': 'Carys Beddoe',
        'health-action-due': '2026-12-03',
        'health-action-for': ['pregnancy', 'health']
      },
      {
        'health-objective': 'The care of the specialist clinic',
        'health-action': 'First visit before the birth; what the law asks of the midwife is done by her',
        'health-action-by': 'Carys Beddoe',
        'health-action-due': '2026-12-08',
        'health-action-for': ['genital-mutilation']
      },
      {
        'health-objective': 'She sleeps until she wakes',
        'health-action':
          'First visit of the perinatal team; Gwen Hartnell takes the alarm clock away as she asked',
        'health-action-by': 'Bridget Lacey',
        'health-action-due': '2026-12-01',
        'health-action-for': ['emotional-support']
      }
    ],
    'education-place': 'not-applied',
    'education-to-arrange': { reason: 'does-not-apply' },
    'education-pathway-plan':
      'From 14 December a tutor at home in the mornings, English and mathematics. A break from February to the summer. From September 2027 college: health and social care, or textiles. She is past school age; support with English is not needed, and no particular support or special educational need was found. The tutor stops when Ese says and starts when she says.\nGwen Hartnell keeps the mornings free for lessons. She enjoys sewing and singing; a sewing machine from the carers.\nHannah Pellow, head of the virtual school, has been told and watches progress: a note from the tutor each Friday; she sees Ese once a term, next on 22 January 2027.',
    'school-admission-arrangements':
      'Harbour College, application by 29 January 2027, to begin in September; its support fund is asked for with it. Hannah Pellow and Lewis Garland.',
    'college-place': 'to-apply',
    'personal-education-plan-ready-on': '2026-11-20',
    'education-actions': [
      {
        'education-objective': 'Learns again from December',
        'education-action': 'Home tutor, five mornings',
        'education-action-by': 'Hannah Pellow',
        'education-action-due': '2026-12-14',
        'education-action-for': ['education']
      }
    ],
    'culture-and-identity-arrangements':
      'Cooks on Thursdays; hair with a hairdresser whom police have checked; cloth for the baby’s things.\nTidies when afraid. Ask her to stop and sit by you. Very polite; says yes. Wait for the second answer. She does everything for others; needs leave to do it for herself.',
    'family-relationships-plan':
      'Her grandmother, once a safe way is found, by 8 December. Mrs Bankole: no contact. Nobody else is known. A group for young mothers from 11 January; Mass.\nNo return is safe now. Her grandmother is not suspected, but those who recruited her belong to her church and know the house and street. Looked at again at the review of 3 December. Nothing is claimed yet. Dominic Achebe says first what may be asked.',
    'care-plan-tracks': {
      tracks: {
        transitional:
          'The Hartnells, midwife, birth, tutor, advice from Dominic Achebe on 10 December. Rachel Oyelaran-Webb checks weekly.',
        'long-term':
          'Parent and child with the Hartnells, college from September, a home of her own in time; the baby’s papers.',
        return:
          'Only with the baby’s and her own safety assessed, not to Uromi as things are. Nothing is arranged.'
      }
    },
    'care-plan-goals': [
      {
        'care-plan-goal': 'One whole morning of doing nothing',
        'care-plan-goal-how': 'Gwen Hartnell hides the mop',
        'care-plan-goal-helped-by': 'Gwen Hartnell',
        'care-plan-goal-due': '2026-11-29'
      },
      {
        'care-plan-goal': 'Sews the baby’s first gown',
        'care-plan-goal-how': 'Cloth and machine',
        'care-plan-goal-helped-by': 'Gwen Hartnell',
        'care-plan-goal-due': '2027-02-12'
      }
    ],
    'tracks-set-aside': doesNotApply,
    'if-claim-refused':
      'If she claims and is refused, she is still a child in care, with the baby, in the same home. Dominic Achebe sees her within two days; Rachel Oyelaran-Webb and Adaeze Nwosu tell her at home.',
    'if-extension-refused':
      'What leave there is, if any, is being asked. If some is found and more is refused, advice is taken at once; nothing in her care changes.',
    'if-appeal-dismissed':
      'Care goes on to 18 and after as for any care leaver; Dominic Achebe advises what is left, for her and for the baby apart.',
    'return-best-interests':
      'It would need her interests and the baby’s, each assessed; a home out of reach of that church; care for the baby, health care, school, protection; and who would receive them. None of this is known to exist. Nothing is asked in Uromi: it could put her grandmother in danger.\nThe risk of being trafficked again is high: those who recruited her know the street. Detective Constable Summerscale and Rachel Oyelaran-Webb assessed it on 20 November.\nWith the Home Office only through Dominic Achebe; no travel papers are sought. Rachel Oyelaran-Webb looks at this again by 26 February 2027.',
    'child-protection-otherwise':
      'She was kept in servitude and is likely to suffer significant harm if she is drawn back; the unborn child with her. Decided by Martin Thirkell; the conference is arranged.\nRachel Oyelaran-Webb leads. Martin Thirkell sees to the review. It is brought forward by any call or message; a stranger at a clinic; early labour; news of Faith; a decision. Protection goes on through the birth, 18 and whatever is decided; from summer with a plan for her and the baby in a home of their own.',
    'protection-steps': [
      {
        'protection-objective': 'Mrs Bankole learns nothing from us',
        'protection-action':
          'Everybody who answers our telephones is told who may speak; the hospital’s switchboard too',
        'protection-by': 'Martin Thirkell',
        'protection-by-when': '2026-11-25',
        'protection-step-for': ['safety-from-traffickers'],
        'protection-child-view': '“Tell the hospital first.”'
      },
      {
        'protection-objective': 'Nobody takes her or the baby from a hospital',
        'protection-action': 'Other hospital, alert on the record, named midwife, security told',
        'protection-by': 'Carys Beddoe',
        'protection-by-when': '2026-11-27',
        'protection-step-for': ['safety-from-going-missing', 'help-against-threats'],
        'protection-child-view': 'Wants Gwen in the room and nobody’s husband.'
      },
      {
        'protection-objective': 'What the midwife began on 17 November is carried through',
        'protection-action': 'The local procedure, led by Carys Beddoe, who alone speaks with Ese of it',
        'protection-by': 'Carys Beddoe',
        'protection-by-when': '2026-12-08',
        'protection-step-for': ['genital-mutilation'],
        'protection-child-view': { reason: 'chose-not-to-say' }
      },
      {
        'protection-objective': 'Faith is found',
        'protection-action': 'Statement of what Ese remembers, when she is ready; police search',
        'protection-by': 'Detective Constable Leah Summerscale',
        'protection-by-when': '2026-12-11',
        'protection-child-view': '“I will draw the shelf.”'
      },
      {
        'protection-objective': 'She can refuse a voice that she obeyed',
        'protection-action': 'Weekly practice; buses and the way home with Peter Hartnell',
        'protection-by': 'Marguerite Toms',
        'protection-by-when': '2026-12-16',
        'protection-step-for': ['safety-skills'],
        'protection-child-view': 'Laughed, then said it three times.'
      }
    ],
    'child-part-still-to-do': { reason: 'does-not-apply' },
    'child-on-protection':
      '“The key turns from inside. I want to stay here with the baby.” “Nobody locked anything. I looked.” She decides everything about her body; what she eats, when she rises, who is in the room, whom she tells.',
    'placement-kind': 'foster-care',
    'placement-address': '3 Millrace Cottages, Oldcombe',
    'placement-responsible-person': 'Gwen Hartnell',
    'first-placement-on': '2026-11-06',
    'placement-since': '2026-11-06',
    'placement-area': 'own-area',
    'distance-and-isolation':
      'Forty miles from Wexcombe, no through road, two carers who have had mothers and babies and no link to anybody there. Gwen Hartnell calls the police. No risk found nearby.\nIt takes her out of the Bankoles’ streets. It costs her Sister Patience and anybody who speaks Pidgin at the bus stop. Against that: Mass on Sundays, Adaeze Nwosu, mothers’ group from January. A safe house takes no one under 18 and a mother-and-baby unit is for assessment. The Guardian and midwife come to her.',
    'places-of-daily-life': [{ 'daily-life-place': 'Oldcombe wool shop' }],
    'specialist-setting': 'not-right-for-the-child',
    'placement-registration': 'approved-or-registered',
    'emergency-accommodation-kind': 'emergency-foster-carer',
    'emergency-accommodation-tested': 'yes',
    'carer-briefings': [
      {
        'briefing-of': 'Gwen Hartnell',
        'briefing-on': '2026-11-07',
        'briefing-by': 'Rachel Oyelaran-Webb',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures',
          'what-to-do-if-missing'
        ],
        'briefing-training': 'booked',
        'briefing-still-needed': 'Training on servitude: 9 December.'
      },
      {
        'briefing-of': 'Peter Hartnell',
        'briefing-on': '2026-11-07',
        'briefing-by': 'Rachel Oyelaran-Webb',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures',
          'what-to-do-if-missing'
        ],
        'briefing-training': 'booked',
        'briefing-still-needed': 'Training on servitude: 9 December.'
      }
    ],
    'safety-measures': [
      {
        'measure-what': 'number-memorised',
        'measure-details': 'The duty team’s number, learned on 8 November.',
        'measure-reason': 'She had no number on 6 November but Mrs Bankole’s.',
        'measure-child-view': 'Sings it.',
        'measure-alternative': doesNotApply,
        'measure-from': '2026-11-08',
        'measure-review-on': '2026-12-03',
        'measure-agreed-by': 'Rachel Oyelaran-Webb',
        'measure-restrains': 'no'
      },
      {
        'measure-what': 'changed-routes',
        'measure-details': 'Clinics at another hospital, each time by another road, Gwen Hartnell driving.',
        'measure-reason': 'Mrs Bankole asked for the day of the clinic on 17 November.',
        'measure-child-view': 'Likes the road by the river.',
        'measure-alternative': 'Police at the old clinic were weighed; she would have been stared at.',
        'measure-from': '2026-11-27',
        'measure-review-on': '2026-12-18',
        'measure-agreed-by': 'Martin Thirkell',
        'measure-restrains': 'no'
      }
    ],
    'measures-together':
      'She helped to write it. On 20 November she said who may know what, and changed the hospital step: security, then switchboard.\nIn the Bankoles’ house every minute was counted. Here nobody counts; she says when she goes and comes. It does not feel like control to her.',
    'memorised-number':
      '01632 960340, Harbourshire’s emergency duty team: answered day and night; they know her name and that she is pregnant.',
    'missing-likely-places':
      '8 Beechcroft Avenue, Wexcombe; the school of the Bankole children; the parish of Sister Patience; a coach to London. With Mrs or Mr Bankole. The Bankoles may look at the walk-in centre and the hospital in Wexcombe, the parish there, and our office.',
    'daily-care':
      'Rises when she wakes; porridge; iron; walk; sewing; lessons from 14 December; prayers; door shut, key inside. Pocket money £14 a week, maternity grant being asked for; savings.\nThe Hartnells ask first about nights away, new contacts, anything about the clinic.\nNobody else looks after her. If both Hartnells were away, Folu Danso stays in the house. Harbourshire’s fostering team calls weekly; out of hours 01632 960340; the maternity line at any hour.',
    surgery: 'Oldcombe surgery, since 9 November',
    'dental-surgery': 'Oldcombe dental practice; 2 December',
    'placement-contact-how':
      'No family contact before 8 December. Gwen Hartnell is in the next room for any first call. When contact changes, Rachel Oyelaran-Webb tells Ese, the carers and police on the same day.',
    'first-visit-on': '2026-11-07',
    visits: [
      {
        'visit-on': '2026-11-19',
        'visit-by': 'Rachel Oyelaran-Webb',
        'visit-seen-alone': 'yes',
        'visit-notes': 'The voice messages; the gown; whether the children are dressed.'
      }
    ],
    'visits-how-often':
      'Rachel Oyelaran-Webb, weekly until the birth and for six weeks after it; alone with her each time. In between: Folu Danso, Marguerite Toms, the maternity line and the duty team at any hour.',
    'placement-plan-agreed-on': '2026-11-11',
    'placement-told': [
      'told-the-child',
      'told-the-integrated-care-board',
      'told-the-surgery',
      'told-the-reviewing-officer'
    ],
    'placement-ending':
      'Signed within five working days of its start by Rachel Oyelaran-Webb, Gwen and Peter Hartnell and Ese. The fostering panel’s approval for parent and child is in place.\nIt ends if the address is known to the Bankoles, or she asks. Then the second parent-and-child home, planned with her and the midwife.',
    'protection-review-on': '2026-12-03',
    // Review, advocacy and support
    'reviewing-officer': 'Ines Carvalho',
    'still-to-explain': { reason: 'does-not-apply' },
    'first-review-timing': 'not-yet-due',
    reviews: [
      {
        'review-on': '2026-12-03',
        'review-state': 'review-planned',
        'review-chaired-by': 'Ines Carvalho',
        'review-child-part': 'She wants to sit by the door and have Adaeze Nwosu speak first.',
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
      'Adaeze Nwosu prepares her on 1 December. The reviewing officer knows her status, and Ese can reach her.\nShe was told about advocacy on 12 November 2026 and that she need have no complaint, and understands; the independent visitor was explained, which she understands, and offered on 19 November 2026: an older woman who sews.',
    'visitor-answer': 'thinking',
    'advocate-wanted': 'wanted',
    advocate: 'Adaeze Nwosu',
    'advocate-specialist': 'specialist-in-the-childs-language',
    'immigration-questions':
      'On what she entered and whether she has any leave; whether to claim asylum and when; what the baby’s nationality and position will be. The register was checked on 16 November 2026.\nA voice message of Mrs Bankole’s says that a lawyer of hers can “fix the paper” if she comes home. Dominic Achebe was told on 23 November.',
    'immigration-adviser': 'Dominic Achebe',
    'immigration-adviser-level': 'high-enough',
    'immigration-adviser-works-with-children': 'yes',
    'unregulated-advice-given': 'not-sure',
    'return-information-given': 'through-the-representative',
    'return-information-planned-for': '2026-12-10',
    'return-information-how':
      'Dominic Achebe tells her that help with a return exists and that nobody expects it of her; Adaeze Nwosu beside her.',
    'specialist-support-enough': 'enough',
    'specialist-support-gaps': doesNotApply,
    // Pathway planning
    'pathway-assessment-state': 'not-yet',
    'pathway-assessment-on': doesNotApply,
    'pathway-status-considered': 'assessment-not-finished',
    'pathway-status-needs':
      'Safety from the Bankoles with a baby; oath and debt; papers for both. She becomes an eligible child on 5 February 2027; the assessment begins then and is finished by 5 May. Assessed by Rachel Oyelaran-Webb.',
    'pathway-views-of-others':
      'Gwen Hartnell: not before the birth. Ines Carvalho: but begun in time for the home.',
    'hopes-for-adulthood':
      '“A sewing machine, a cot, a certificate.” “That they say one of us may stay and not the other.”\nShe wants help from Gwen Hartnell with the baby, from Lewis Garland with papers and money. She agrees in part: “Yes to the first and second.”',
    'short-term-goals':
      'Tutor from 14 December; birth plan by 3 December; gown by February; bank account by Easter.',
    'personal-adviser-appointed': 'being-appointed',
    'personal-adviser': 'Lewis Garland',
    'personal-adviser-contact':
      'First meeting on 20 January at the Hartnells’; fortnightly after the birth. Personal adviser from 5 February 2027. She has been told of support until 25.',
    'personal-adviser-knows-migrant-issues': 'yes',
    'personal-adviser-knows-trafficker-risk': 'being-briefed',
    'tracks-accommodation': {
      tracks: {
        transitional:
          'With the Hartnells, as parent and child from the birth. Rachel Oyelaran-Webb puts it in writing by 18 December.',
        'long-term': 'Stays on after 18 if she wishes; then a flat near college. Lewis Garland.',
        return: 'Nothing is given up before it is known who would receive them.'
      }
    },
    'accommodation-suitability':
      'She stays with the foster carers: room for a cot, carers approved for both, midwife and surgery near. She understands her rights and duties there. Near her are the Hartnells, mothers’ group, parish, college.',
    'tracks-education-and-training': {
      tracks: {
        transitional:
          'Tutor from 14 December; college application by 29 January; Hannah Pellow. The virtual school pays the tutor; the college’s support fund is asked for with the place.',
        'long-term': 'Health and social care, or textiles, from September 2027.',
        return: 'Certificates and copies of her work go with her.'
      }
    },
    'tracks-work': {
      tracks: {
        transitional: 'None now. Talk about fair work and pay in spring; Lewis Garland; by 30 June 2027.',
        'long-term': 'Saturday sewing when she may and wants to.',
        return: 'A reference from college.'
      }
    },
    'tracks-money': {
      tracks: {
        transitional:
          'Pocket money, savings, baby grant; Rachel Oyelaran-Webb; Lewis Garland, by 30 April 2027. She is entitled to everything a child in care has, and what the authority pays for the baby.',
        'long-term': 'Benefits check before 18, setting-up-home allowance; Lewis Garland.',
        return: 'Her savings are hers.'
      }
    },
    'financial-policy-explained': 'no',
    'support-refused-for-status': 'no',
    'tracks-health': {
      tracks: {
        transitional:
          'As in the health plan; Bridget Lacey; by 31 March 2027. The perinatal team to a year after the birth; adult service referred to six months before that ends.',
        'long-term': 'Same surgery, health visitor for the baby, specialist clinic as she wishes.',
        return: 'A written summary for both.'
      }
    },
    'health-services-in-adulthood': 'Surgery and dentist stay; paediatrics ends at 18.',
    'tracks-family-and-contacts': {
      tracks: {
        transitional:
          'A safe way to her grandmother, by 8 December; Rachel Oyelaran-Webb. The Hartnells; her grandmother’s voice, once it is safe.',
        'long-term': 'Her grandmother hears the baby every week.',
        return: 'Only if the assessment finds it safe.'
      }
    },
    'tracks-identity-and-belonging': {
      tracks: {
        transitional:
          'Birth certificates for both; her own from Uromi only after Dominic Achebe’s advice; Lewis Garland, by 30 September 2027. Few friends: Mass, Esan hymns, cooking; only groups that police have looked at; Marguerite Toms, by 31 March 2027.',
        'long-term': 'Papers for both; advice on the baby’s nationality.',
        return: 'Nothing that they would need is kept here.'
      }
    },
    'papers-to-hold-by-18': [
      'birth-certificate',
      'passport-or-travel-document',
      'evisa-account',
      'national-insurance-number',
      'bank-account',
      'own-copy-of-plans-and-story'
    ],
    'tracks-daily-skills': {
      tracks: {
        transitional:
          'She can do most; what is new is choosing. Budget, forms, travelling alone; Gwen Hartnell, by 31 December 2027. One service at a time with Lewis Garland, baby in the sling, by 30 July 2027.',
        'long-term': 'Tenancy, bills, a week alone with the baby; Lewis Garland.',
        return: 'The same.'
      }
    },
    'tracks-staying-safe-from-exploitation': {
      tracks: {
        transitional: 'Everything in the protection plan; Marguerite Toms; by 30 April 2027.',
        'long-term': 'Rights at work and in a room that is offered; again before 18.',
        return: 'Assessed in writing first.'
      }
    },
    'exploitation-risk-after-care':
      'The Bankoles do not know the place. Any later home is out of Wexcombe, and police are asked first.\nThe risk is the Bankoles; anybody who offers a roof for housework; the oath, until she no longer believes in it.\nFor help at any hour: the Hartnells and the duty team. If nobody hears from her for a day, Lewis Garland goes, then police.',
    'tracks-immigration-steps': {
      tracks: {
        transitional: 'Answer of the Home Office, advice on 10 December; Dominic Achebe.',
        'long-term': 'eVisa, the baby’s papers; Dominic Achebe and Lewis Garland.',
        return: 'Advice within two days of any refusal. No embassy is approached.'
      }
    },
    'leave-ending-plan':
      'Dominic Achebe sees her at once if any leave is found, Rachel Oyelaran-Webb with her.',
    'asylum-process-understood': 'not-yet',
    'asylum-outcomes-understood': 'not-yet',
    'asylum-support-through-process':
      'No steps until she has had advice. Dominic Achebe and Carys Beddoe agree that nothing is timed for the last six weeks before the birth. A woman interviewer and interpreter asked for; Gwen Hartnell minds the baby near by.\nDominic Achebe explains it on 10 December, with Adaeze Nwosu. He writes to Rachel Oyelaran-Webb before each meeting; nothing is timed for February and March. The Home Office is spoken with only through him.\nUnder 18 nothing changes. What she and the baby may claim at 18 hangs on the decision; Dominic Achebe sets it out. Education: none at 16 to 18, the college wrote on 20 November. Later: Dominic Achebe. Whether she may work is being established: Dominic Achebe asks; until then no work.\nEverything goes on to 18. After that a human rights assessment, for her and for the baby, before anything changes; Dominic Achebe sees it first. Rachel Oyelaran-Webb explains it to her.',
    'return-wishes':
      '“The last one I do not want to read again. I have read it.”\n“To visit, when I am a big woman. Not to live.”',
    'return-wished-for': 'not-wished-for',
    'return-reception-state': 'not-yet-checked',
    'home-office-sharing': [],
    'contingency-plan':
      'The second parent-and-child home; Folu Danso daily. Martin Thirkell sees to it.\nSigns of it: up at five and cleaning; a new number; missing a clinic; saying that she is no trouble. Looked at sooner on the birth, a decision, a move, a call, or her asking.',
    'pathway-plan-made-on': '2026-11-24',
    'pathway-review-on': '2027-05-20',
    'pathway-review-status-considered': 'no-review-yet',
    // Check and documents
    departures: [],
    'manager-oversight':
      'Martin Thirkell read the file on 23 November: nobody asks about the father; switchboards briefed by 25 November; pre-birth assessment on time; the call of 17 November discussed with whoever took it.\nOffice staff are briefed on 25 November, the Hartnells on 9 December.\nThe reviewing officer was briefed on 11 November 2026. On 19 November she asked why the hospital’s switchboard was told only after the second call. Answered; the step is in the plan. Nobody at the children’s school asked about the girl who brought them for 22 months.',
    'manager-oversight-by': 'Martin Thirkell',
    'manager-oversight-on': '2026-11-23',
    'authority-still-to-do': { reason: 'does-not-apply' },
    'plan-recipients': [
      {
        'recipient-name': 'Gwen and Peter Hartnell',
        'recipient-documents': ['care-plan', 'protection-and-placement-plan'],
        'recipient-copy': 'carer',
        'recipient-how': 'by-hand',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'She lives with them.'
      },
      {
        'recipient-name': 'Detective Constable Leah Summerscale',
        'recipient-documents': ['missing-child-sheet'],
        'recipient-copy': 'police',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'To find her.'
      },
      {
        'recipient-name': 'Carys Beddoe',
        'recipient-documents': ['care-plan'],
        'recipient-copy': 'health',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'no',
        'recipient-location-reason': doesNotApply
      }
    ],
    'must-not-be-told-location':
      'Titilayo Bankole and Mr Bankole: no contact, because they exploited her. Looked at again on 3 December.\nNot to be told where she lives: the Bankoles, who had her before, and anybody who rings for them; the parish in Wexcombe; the school of the Bankole children.',
    'case-record-copied-on': '2026-11-24',
    'handover-kind': 'none-planned'
  }
}
