import type { NamedCase } from './named-case'

/**
 * A boy from Vietnam, 15 by what he says, found by police in a house where cannabis was grown, who was called away from care
 * and came back. Played on 24 November 2026. Every name, town and organisation is invented.
 */
export const vietnam: NamedCase = {
  name: 'vietnam',
  answers: {
    reference: 'HBS-26-11873',
    'known-as': 'Đạt',
    'age-as-known': 'under-16',
    'where-the-child-is':
      'With foster carers Ruth and Daniel Ashdown, 14 Curlew Rise, Thornmere, Fellshire, since 22 November 2026',
    'found-where':
      'In a locked house at 31 Tanner Street, Millbridge, on 18 November. On 20 November he was being driven to Ferrygate services.',
    worries:
      'Police found Đạt alone in a house in Millbridge at 20.50 on 18 November 2026. The doors were screwed shut from outside and cannabis was growing in four rooms. He says that he was kept there to water the plants and that he owes money for his journey. On 20 November he was called out of his first foster home by a man who said that his sister would be taken. He rang us himself on 22 November and is back.',
    'trafficking-conclusion': 'suspected',
    'place-tonight': 'foster-home',
    'safe-place-first': 'safe-now',
    'safe-place-arrangements':
      'He has his own room at the Ashdowns’ home, 90 miles from Millbridge. Both carers are at home until 6 December. The handset with which he came back is with the police, so that it cannot show where he is. Still to arrange: a lock on his bathroom door that he can close himself (Daniel Ashdown, by 26 November), and night cover for the weekend of 12 December (Nell Harkaway, by 1 December).\nRing Harbourshire’s emergency duty team on 01632 960140, day or night. They hold a bed for him with the emergency foster carers at Wexcombe; Fellshire’s duty team on 01632 960188 can collect him within the hour.',
    enquirers: [
      {
        'enquirer-name': 'Gave the name “Mr Long”',
        'enquirer-says-they-are': 'Đạt’s cousin',
        'enquirer-contact': 'Telephone call to Harbourshire’s contact centre from a withheld number',
        'enquirer-asked-on': '2026-11-19',
        'enquirer-identity': 'not-established',
        'enquirer-checked-with': 'Detective Sergeant Karim Oakley, Harbourshire Police',
        'enquirer-told': 'nothing',
        'enquirer-notes':
          'He asked for the foster home’s address, “to bring clothes”, and rang off when asked for his own. Đạt says that he has no cousin in the UK. The call was reported to police under 4471/18-11 on the same day.'
      }
    ],
    'who-may-answer-enquiries':
      'Only Nell Harkaway, or Olufemi Brandreth when she is away; everybody else takes a number and says nothing',
    'police-told': 'yes',
    'police-roles-agreed': 'agreed',
    'police-officer': 'Detective Sergeant Karim Oakley',
    'police-agreement-details':
      'Agreed on 19 November and again on 23 November, reference 4471/18-11. Police: he is a high-risk missing person from the first call; they look first at the two addresses he named, at Ferrygate services and at the Eastholme house; they investigate those who held him. Harbourshire: calls the police, sends the photograph and form within 15 minutes, tells Fellshire and the Guardian. Nobody but Detective Sergeant Oakley speaks with him about the offences, and never without his solicitor.',
    'photograph-on-file': 'on-file',
    'child-description':
      'About 158 cm and 44 kg, slight; looks 14 to 16. Black hair, cut short by the carer on 23 November; brown eyes. Small mole under the left eye; healing burns on the backs of both hands; a thin pale scar round the right wrist. Wears a black padded jacket, grey joggers and white trainers, size 39. Speaks Vietnamese quietly, looks down with strangers; he turns at once to “Đạt”.\nThe photograph is in the case record and the emergency duty team’s night folder, with a copy in the Ashdowns’ locked box. It was taken on 23 November with his agreement: he chose which one.',
    'addresses-and-numbers-carried':
      'A SIM card sewn into his jacket, number ending 0932\nA slip of paper with “31 Tanner” in a hand that is not his',
    'child-phones':
      'First phone (ending 0417): taken by police as evidence on 18 November. A second SIM card was sewn into his jacket and used in an old handset on 20 November (ending 0932); he handed both to police on 22 November. His new phone, with calls and texts only: 07700 900126, known to Ruth Ashdown, Nell Harkaway and Simone Adebayo-Kerr. He used Zalo on the first phone under the name “Nam”, set up for him by the man he calls Chú Bảy, who also knew the password. He says he has no account of his own.\nIn touch with Chú Bảy by telephone until 22 November; with nobody else, as far as he has said. His grandmother last spoke with him in August 2026, on Chú Bảy’s phone. He fears Chú Bảy, and the driver he calls Tùng. He was told that English police beat and deport “plant boys”, and that social workers sell children to other houses.',
    'first-48-hours-plan':
      'From 22 November: one of the Ashdowns is awake or within call day and night until 25 November; he keeps his shoes and coat; his door is never locked. The interpreter rings at 10.00 and 19.00 so that he can say how things are. Nell Harkaway sees him on 22, 23 and 24 November. No journeys past Millbridge. He has the number he learned by heart, and a safe word.',
    'first-48-hours-who': 'Ruth Ashdown',
    'if-missing-carer':
      'Ring 999 at once when he is not where he said: “high-risk trafficked child, reference 4471/18-11”. Do not search alone by car. Then ring the duty team on 01632 960140. Look in the house, shed and lane; Daniel Ashdown stays by the house telephone, because Đạt knows that number. When found: somebody he knows meets him with food and no questions, a doctor looks at him the same day, and Yusuf Ferrand offers to talk within 72 hours.',
    'if-missing-authority':
      'The duty team sends the photograph and form to Harbourshire and Fellshire Police within 15 minutes, rings Olufemi Brandreth at any hour, tells Simone Adebayo-Kerr and his solicitor, and calls a strategy meeting within one working day. Police: high risk; they look first at the addresses in Millbridge and Eastholme; an officer he knows speaks with him. By the Philomena form; it lies in the Ashdowns’ locked box and with both duty teams.',
    'missing-episodes': [
      {
        'missing-from': 'Foster home of Joyce Penhallow, Saltwick, Harbourshire',
        'missing-since': '2026-11-20',
        'missing-since-time': 'About 05.30; found gone at 06.10',
        'missing-last-seen':
          'Joyce Penhallow looked in at 23.15 on 19 November: he was awake and said “good night” in English. At supper he had been silent and had not eaten.',
        'missing-police-told': 'yes',
        'missing-police-reference': 'MP/20-11/0316',
        'missing-steps-taken':
          'Joyce Penhallow rang 999 at 06.15 and the duty team at 06.20. Police graded him high risk at 06.30, searched the Eastholme house and followed a silver van on cameras to Ferrygate. Photograph to both forces at 06.40. Strategy meeting on 20 November at 14.00. Nell Harkaway kept the number he had learned answered day and night, with an interpreter.',
        'missing-returned': 'yes',
        'missing-returned-on': '2026-11-22',
        'missing-return-interview': 'done',
        'missing-learned':
          'Told to Yusuf Ferrand on 23 November, with Phạm Hoài An interpreting. Chú Bảy rang the SIM card in his jacket at 05.00 and said that a man was outside his sister’s school. A van waited at the corner. He was driven to a house with boarded windows and told that he would start again “further north”. On 22 November, when the van stopped for fuel at Ferrygate, he went to the cash desk and rang the number he knew by heart. He was frightened, hungry and bruised on the upper arm. He went because he was threatened; he rang because we had said that we would answer.'
      }
    ],
    'what-helps-feel-safe':
      '“If you tell me before, not after.” Knowing who is in the house; a lamp he can leave on; rice at night; hearing that Mai is safe; Phạm Hoài An’s voice on the phone; that nobody shouts.',
    'continuity-of-worker':
      'He trusts Nell Harkaway, who comes every second day and never sends anybody else. Ruth and Daniel Ashdown keep what they promise to the minute, and nobody asks about the house while he cooks with them.\nNell Harkaway stays his social worker wherever he lives and whatever is decided about his age; she sees him each week until February 2027. Tomasz Wheelwright, who met him on the first night, stands in when she is away, so that no stranger comes.',
    'full-name': 'Trịnh Hữu Đạt',
    'first-name': 'Hữu Đạt',
    'last-name': 'Trịnh',
    'name-in-own-script':
      'Trịnh Hữu Đạt; Family name first. “Đạt”: a hard d, a short “a”, cut off low. He likes it when people try, and will say it again.',
    'other-names': [
      {
        'other-name': 'Trinh Huu Dat',
        'other-name-kind': 'other-spelling',
        'other-name-notes':
          'On the custody record of 18 November 2026, without the marks; “Dat” was entered there as the family name.'
      },
      {
        'other-name': 'Nam',
        'other-name-kind': 'given-by-an-exploiter',
        'other-name-notes':
          'What he was called in the houses, and told to say to the police. He does not want to be called this.'
      },
      {
        'other-name': 'Tí',
        'other-name-kind': 'nickname',
        'other-name-notes': 'His grandmother’s name for him. For family only, he says.'
      }
    ],
    gender: 'male',
    nationality: 'Vietnamese',
    'second-nationality': { reason: 'does-not-apply' },
    'place-of-birth': 'Cồn Sò, a fishing village on the coast of Nghệ An province, Vietnam',
    'first-language':
      'Vietnamese (tiếng Việt); North-central, as spoken in Nghệ An. He found a southern interpreter hard to follow.',
    'dates-of-birth': [
      {
        'birth-date': {
          about: '2011-07',
          words: '“Year of the Cat, sixth month of the moon. My grandmother made rice pudding for it.”'
        },
        'birth-source': 'child-says',
        'birth-basis':
          'Said alike on 18, 19 and 23 November to three people. The sixth lunar month of the Year of the Cat fell in July 2011. He has no papers: Chú Bảy kept the birth certificate.'
      },
      {
        'birth-date': '2008-01-01',
        'birth-source': 'home-office',
        'birth-basis':
          'Entered by an immigration officer at Millbridge police station on 18 November from appearance and manner, after about ten minutes, through a telephone interpreter of another dialect. No document.'
      }
    ],
    'age-in-doubt': 'yes',
    'age-doubt-reasons':
      'On 18 November the immigration officer wrote that his appearance and manner “very strongly suggest” an adult. Custody staff, the duty solicitor, Joyce Penhallow and two social workers took him for a child of about 15.\nOn 19 November 2026 Olufemi Brandreth decided that he is treated as a child aged 15 and that no assessment starts while he is at such risk. Any assessment would be full, by two trained social workers, with an appropriate adult and his own solicitor told beforehand. The Home Office was told so in writing on 23 November.\nĐạt is preparing to challenge the date of birth that the officer recorded. Jonah Whitlock was asked on 24 November to write to the Home Office about it, and answers by 4 December 2026.',
    'treated-as-a-child': 'yes',
    'age-assessment': 'decided-to-wait',
    'age-assessment-looked-at-again-on': '2026-12-10',
    'age-assessment-challenged': 'being-considered',
    'age-safe-move':
      'Nothing would change on the day of a finding. He would stay with the Ashdowns at least until legal advice had been taken and a safe place out of reach of the traffickers found, with the move planned with him, police and Guardian told, and Nell Harkaway going with him.',
    'age-challenge-representative': 'Jonah Whitlock',
    'age-challenge-meanwhile': 'as-a-child',
    'age-challenge-outcome': 'still-open',
    'immigration-position': 'no-claim-yet',
    'immigration-position-basis':
      'Jonah Whitlock’s firm checked with the Home Office on 24 November 2026: no claim, no leave, and no earlier record of him in the UK.',
    'european-citizenship-in-family': 'no',
    'home-office-reference': 'V9926113',
    'nhs-number': { reason: 'not-known' },
    'unique-pupil-number': { reason: 'not-known' },
    'other-references': [
      {
        'other-reference-kind': 'police',
        'other-reference-number': '4471/18-11 (crime against him and investigation)',
        'other-reference-held-by': 'Harbourshire Police, exploitation unit'
      },
      {
        'other-reference-kind': 'police',
        'other-reference-number': 'MP/20-11/0316 (missing)',
        'other-reference-held-by': 'Harbourshire Police, missing persons unit'
      },
      {
        'other-reference-kind': 'police',
        'other-reference-number': 'MB/C/26/2290 (custody record)',
        'other-reference-held-by': 'Millbridge police station'
      }
    ],
    'periods-of-care': [
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'police-protection',
        'care-from': '2026-11-18',
        'care-to': '2026-11-19',
        'care-ended-because': 'Harbourshire accommodated him under section 20.'
      },
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'section-20',
        'care-from': '2026-11-19',
        'care-to': { reason: 'does-not-apply' },
        'care-ended-because': { reason: 'does-not-apply' }
      }
    ],
    'private-fostering-before': 'no',
    'transfer-state': 'not-considered',
    'transfer-records':
      'Harbourshire stays responsible. On 22 November Nell Harkaway gave Fellshire’s duty team his police reference, missing form, risk summary and health notes by secure mail.',
    'parental-responsibility-holders': [
      {
        'holder-name': 'Trịnh Hữu Hải',
        'holder-relation': 'Father',
        'holder-where': 'Lost with his boat in the storm season of 2019',
        'holder-reach': 'has-died',
        'holder-notes': 'Đạt was told by his grandmother. There is no document here.'
      },
      {
        'holder-name': 'Võ Thị Thanh',
        'holder-relation': 'Mother',
        'holder-where': 'Went to Laos for work in 2020; unknown since 2022',
        'holder-reach': 'cannot-be-reached',
        'holder-notes':
          'Not looked for until it has been assessed that looking is safe for him and for his sister.'
      }
    ],
    'accommodation-agreed-by': ['nobody-can-be-reached'],
    consents: [
      {
        'consent-for': 'health-assessment',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Đạt, with Phạm Hoài An; Nell Harkaway judged that he understood',
        'consent-on': '2026-11-23',
        'consent-notes':
          'Covers the examination and talking. Not photographs of his scars: he wants to be asked again on the day.'
      },
      {
        'consent-for': 'photograph',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Đạt',
        'consent-on': '2026-11-23',
        'consent-notes': 'For finding him if he is missing. Not for school, press or the internet.'
      },
      {
        'consent-for': 'immunisation',
        'consent-state': 'being-asked',
        'consent-by': 'Gwen Tolliver explains it to him on 1 December',
        'consent-on': { reason: 'does-not-apply' },
        'consent-notes': 'No vaccination record. The usual catch-up course.'
      }
    ],
    'delegated-authority-state': 'agreed-in-writing',
    'delegated-authority':
      'The carers decide on clothes, food, hair, bedtime, minor illness and day trips within Fellshire. Always asked first: nights away, anything near Harbourshire, photographs, treatment beyond the everyday, new contacts, new numbers in his phone.\nWhere no holder can be reached he is asked first, with an interpreter. Everyday matters are the carers’, under delegated authority. Larger ones are decided by Olufemi Brandreth after legal advice and talking with the reviewing officer. Section 20 gives Harbourshire no parental responsibility, so what it cannot lawfully decide goes to the court; Meera Castellane advises by 2 December whether to apply for a care order.',
    'asylum-claimed-or-intended': 'waiting-for-legal-advice',
    'unaccompanied-responsible-adult': 'nobody',
    'embassy-approached': 'no',
    'conclusion-reason':
      'Found locked in a cannabis house with no way out; a debt said to stand at £28,000, which grew when plants died; threats against his sister; moved between houses by the same men; called away from care by threat on 20 November. He is a child, so neither consent nor means need be shown. Nell Harkaway concludes this.',
    'conclusion-on': '2026-11-19',
    'trafficked-within-uk': 'both',
    'slavery-or-forced-labour': 'suspected',
    'nearby-children-looked-for': 'being-looked-into',
    'siblings-and-other-children': [
      {
        'connected-child-name': 'Trịnh Ngọc Mai',
        'connected-child-relation': 'brother-or-sister',
        'connected-child-age': 'About 11',
        'connected-child-where': 'With their grandmother in Cồn Sò, Vietnam',
        'connected-child-worry': 'worry',
        'connected-child-worry-details':
          'Chú Bảy said on 20 November that a man was outside her school. Đạt fears that she will be taken to pay the debt.',
        'connected-child-safeguarding': 'overseas-advice-taken',
        'connected-child-own-referral': 'not-suspected'
      },
      {
        'connected-child-name': 'Huy (no other name known)',
        'connected-child-relation': 'exploited-together',
        'connected-child-age': 'About 16, Đạt thinks',
        'connected-child-where':
          'Not known. Taken from the Millbridge house in a silver van about 10 November 2026.',
        'connected-child-worry': 'worry',
        'connected-child-worry-details':
          'A Vietnamese boy who tended plants in the same house and was taken “north”. He may be held in another house.',
        'connected-child-safeguarding': 'not-found-police-looking',
        'connected-child-own-referral': 'not-found-police-looking'
      }
    ],
    people: [
      {
        'person-name': 'Nell Harkaway',
        'person-role': 'social-worker',
        'person-organisation': 'Harbourshire, separated children team',
        'person-contact': '01632 960121; nell.harkaway@harbourshire.example',
        'person-regulated-as': 'not-applicable',
        'person-languages': 'English; greets him in Vietnamese',
        'person-notes': 'From 19 November 2026. Cover: Tomasz Wheelwright.'
      },
      {
        'person-name': 'Olufemi Brandreth',
        'person-role': 'team-manager',
        'person-organisation': 'Harbourshire, separated children team',
        'person-contact': '01632 960122',
        'person-regulated-as': 'not-applicable',
        'person-languages': 'English'
      },
      {
        'person-name': 'Tomasz Wheelwright',
        'person-role': 'other',
        'person-organisation': 'Harbourshire, emergency duty team',
        'person-contact': '01632 960140, day and night',
        'person-regulated-as': 'not-applicable',
        'person-notes': 'Appropriate adult on 18 and 19 November; stands in for Nell Harkaway.'
      },
      {
        'person-name': 'Catrin Mossop',
        'person-role': 'independent-reviewing-officer',
        'person-organisation': 'Harbourshire, independent reviewing service',
        'person-contact': '01632 960130',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'Ruth Ashdown',
        'person-role': 'carer',
        'person-organisation': 'Foster carer, Lanternfold Fostering, Thornmere',
        'person-contact': '01632 960171',
        'person-regulated-as': 'not-applicable',
        'person-languages': 'English, with a telephone interpreter and picture cards',
        'person-notes': 'Fostered two Vietnamese boys before.'
      },
      {
        'person-name': 'Daniel Ashdown',
        'person-role': 'carer',
        'person-organisation': 'Foster carer, Lanternfold Fostering, Thornmere',
        'person-contact': '01632 960172',
        'person-regulated-as': 'not-applicable',
        'person-languages': 'English, with a telephone interpreter'
      },
      {
        'person-name': 'Joyce Penhallow',
        'person-role': 'carer',
        'person-organisation': 'Harbourshire foster carer, Saltwick',
        'person-contact': 'Through the fostering duty desk, 01632 960145',
        'person-regulated-as': 'not-applicable',
        'person-until': '2026-11-20',
        'person-notes':
          '19 to 20 November 2026. He asked us to thank her for the soup; Nell Harkaway did, on 23 November.'
      },
      {
        'person-name': 'Detective Sergeant Karim Oakley',
        'person-role': 'police',
        'person-organisation': 'Harbourshire Police, exploitation unit',
        'person-contact': '01632 960150',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'PC Lorna Tweddle',
        'person-role': 'police',
        'person-organisation': 'Fellshire Police, missing persons unit',
        'person-contact': '01632 960181',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'Beatrix Solano',
        'person-role': 'legal-representative',
        'person-organisation': 'Solano Crane, criminal defence',
        'person-contact': '01632 960155',
        'person-regulated-as': 'solicitor',
        'person-notes': 'Duty solicitor on 18 November, acting since.'
      },
      {
        'person-name': 'Jonah Whitlock',
        'person-role': 'legal-representative',
        'person-organisation': 'Northlight Migration Law',
        'person-contact': '01632 960157',
        'person-regulated-as': 'solicitor',
        'person-notes': 'Immigration and asylum accredited; works with children. First meeting 27 November.'
      },
      {
        'person-name': 'Meera Castellane',
        'person-role': 'lawyer-of-the-authority',
        'person-organisation': 'Harbourshire legal services (advises the council)',
        'person-contact': '01632 960126',
        'person-regulated-as': 'not-applicable',
        'person-notes': 'The council’s solicitor, not Đạt’s.'
      },
      {
        'person-name': 'Phạm Hoài An',
        'person-role': 'interpreter',
        'person-organisation': 'Clearspeech Interpreting',
        'person-contact': 'Booked through 01632 960160',
        'person-regulated-as': 'not-applicable',
        'person-languages': 'Vietnamese (northern and north-central), English'
      },
      {
        'person-name': 'Simone Adebayo-Kerr',
        'person-role': 'child-trafficking-guardian',
        'person-organisation': 'Guardian service, Harbourshire',
        'person-contact': '01632 960163',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'Rosalind Peake',
        'person-role': 'first-responder',
        'person-organisation': 'Harbourshire, child exploitation team',
        'person-contact': '01632 960128; rosalind.peake@harbourshire.example',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'Leila Standish',
        'person-role': 'advocate',
        'person-organisation': 'Spokeswell Advocacy',
        'person-contact': '01632 960166',
        'person-regulated-as': 'not-applicable',
        'person-languages': 'English, with an interpreter'
      },
      {
        'person-name': 'Dr Helen Marchbanks',
        'person-role': 'health-professional',
        'person-organisation': 'Community paediatrician, Fellshire',
        'person-contact': '01632 960191',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'Gwen Tolliver',
        'person-role': 'designated-nurse',
        'person-organisation': 'Looked-after children’s health team, Harbourshire',
        'person-contact': '01632 960135',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'Patrick Osei-Lund',
        'person-role': 'virtual-school-head',
        'person-organisation': 'Harbourshire Virtual School',
        'person-contact': '01632 960137',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'Amina Fairweather',
        'person-role': 'designated-teacher',
        'person-organisation': 'Larkhill School, Thornmere',
        'person-contact': '01632 960195',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'Yusuf Ferrand',
        'person-role': 'other',
        'person-organisation': 'Homeward, independent return interviews',
        'person-contact': '01632 960168',
        'person-regulated-as': 'not-applicable'
      },
      {
        'person-name': 'Immigration Officer Dee Farrant',
        'person-role': 'other',
        'person-organisation': 'Home Office, immigration enforcement',
        'person-contact': '01632 960199',
        'person-regulated-as': 'not-applicable',
        'person-notes': 'Attended the police station on 18 November. No caseworker yet.'
      },
      {
        'person-name': 'Trịnh Thị Lan',
        'person-role': 'relative',
        'person-organisation': 'Paternal grandmother, Cồn Sò, Vietnam',
        'person-contact': 'No number is used until contact has been assessed',
        'person-regulated-as': 'not-applicable',
        'person-languages': 'Vietnamese'
      }
    ],
    'already-told': [
      {
        'told-to': 'Officers who found him, and the custody sergeant',
        'told-by': 'Đạt, through a telephone interpreter',
        'told-on': '2026-11-18',
        'told-what':
          'Name “Nam”, then his own; age; that he watered plants; that the doors were closed from outside. Custody record MB/C/26/2290.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Immigration Officer Dee Farrant',
        'told-by': 'Đạt, through a telephone interpreter',
        'told-on': '2026-11-18',
        'told-what': 'Name, country, route in three sentences, year of birth. Home Office screening note.',
        'told-record': 'asked-for'
      },
      {
        'told-to': 'Yusuf Ferrand',
        'told-by': 'Đạt, with Phạm Hoài An',
        'told-on': '2026-11-23',
        'told-what': 'Everything about 20 to 22 November. Return interview record, 23 November.',
        'told-record': 'on-our-file'
      }
    ],
    'assessment-started-on': '2026-11-19',
    'assessment-timing': 'at-once',
    'records-awaited':
      'Home Office screening note: asked for on 20 November, Nell Harkaway chases on 27 November. Custody nurse’s note: asked for on 23 November, Gwen Tolliver chases on 30 November.',
    'child-asked-to-repeat': 'yes',
    'repeat-put-right-on': '2026-11-23',
    'distress-steps':
      'Nell Harkaway assesses, by 18 December 2026, and holds the information together. He was asked three times how he was found before notes were shared. Since 23 November: one questioner, one interpreter, no more than 40 minutes, breaks when he turns his cup over. What he has told once is read from the record. The records came from police, our own social care staff, his lawyers and the voluntary organisation.\nOne secure folder held by Harbourshire. A call each Tuesday at 14.00 with police, Guardian, Fellshire and health, the first on 24 November; Nell Harkaway sends the note on the same day, without his address.\nNobody asks him again what happened from 20 to 22 November (ask Yusuf Ferrand), how he was found (Detective Sergeant Karim Oakley), his route or his father’s death (both Nell Harkaway). He said on 23 November that each telling “pulls it out of the ground again”.',
    'languages-used':
      'Vietnamese well. A few words of Russian and Polish, about twenty of English, numbers above all. Reads and writes Vietnamese slowly; left school at 12. Phạm Hoài An listened and read with him on 19 November. He did not follow the southern interpreter used by telephone on 18 November. His is Nghệ An Vietnamese, and he wants to keep reading in it, so that he can write to Mai.',
    'interpreter-needed': 'yes',
    'communication-help-needed': 'yes',
    'communication-help':
      'Pictures, a calendar on the wall, time to answer. He signs “stop” by turning his cup over.',
    'interpreter-person': 'Phạm Hoài An',
    'interpreter-language': 'Vietnamese, north-central',
    'interpreter-gender-choice': 'no-preference',
    'interpreter-trained': 'trained',
    'interpreter-independence': 'independent',
    'interpreter-independence-how':
      'On 19 November Rosalind Peake asked the agency and Phạm Hoài An in writing: vetted in May 2026, lives outside the county, no tie to the houses, the men or his village. Detective Sergeant Karim Oakley found nothing against it. Đạt was asked alone, by telephone with another interpreter, and had never met her.',
    'not-yet-understood': [
      'where-they-are',
      'their-situation',
      'the-risks',
      'who-does-what',
      'the-assessment'
    ],
    'how-explained':
      'Nell Harkaway with Phạm Hoài An, on 19 and 23 November, with drawings. He said it back: “You are not police. You cannot cancel the debt but you say it is not a real one.” To go over again on 26 November.\nThe Vietnamese legal term meant nothing to him. We say: “Grown-ups kept you, made you work and took what it earned. In this country that is their crime, whatever you agreed to. Money they say you owe for that is not a debt here.”\nTold of the roles of social worker, carer, police, legal representative, interpreter, Independent Child Trafficking Guardian and advocate. He understands in part where he is, his situation, the risks, the support, who does what and what the assessment is; not yet that officials have a separate role.',
    'influence-child-view':
      '“If I pay, Mai is left alone. If I stay, I do not know.” He calls Chú Bảy “the person who brought me”. Chú Bảy threatened that Mai will be taken to pay, and that Đạt will be found “on any farm”, last on 20 November 2026.\n“If he says Mai, I will go. If I hear that she is at home, I can stay.” He likes the kitchen and the dog. “I know danger. I do not know how to say no to it.”',
    'influence-assessment':
      'As of 23 November 2026 the influence is strong and recent. Threats against Mai moved him within half an hour on 20 November. He was controlled for nearly two years through debt, a held birth certificate, one telephone and fear of the police. The hold works through love for his sister, so no rule made for him can loosen it alone. What could: news through police that Mai is safe; understanding that nobody here will collect the debt; Ruth Ashdown’s steadiness; that he rang us and we came.\nThe risk of going missing is high for the coming weeks. He was called away once already, within 48 hours. Those who held him have lost a worker and a witness, and know how to frighten him. They should not know where he is now. What helps him to stay: a place that they do not know; a known number and safe word; daily contact; his own say in each measure; the way he came back.\nHe cooks, washes and mends like an adult, and apologises for eating. Behind that: he cannot say which town he is in, does not know what a bus ticket costs, and follows any adult’s order. He tells somebody he trusts when worried, and can call 999 and say where he is. Still to learn: refusing an order by telephone (Simone Adebayo-Kerr, from 30 November); private accounts (Ruth Ashdown, when he has internet); buses and the way home (Daniel Ashdown, from 5 December).',
    'influence-conclusion': 'continuing',
    'missing-risk-conclusion': 'likely',
    'safety-skills-conclusion': 'some',
    'life-before':
      'Cồn Sò, with his grandmother, grandfather (dead since 2021) and Mai. The sea, nets, buffalo. School until 12, then mending nets. Hunger after the storm of 2019, his father’s death, men coming for loan money.',
    'experiences-of-abuse':
      'Beaten in Moscow and in Eastholme. Saw another boy burned on a lamp. He does not want to say more now. Made to sew in Moscow and to tend cannabis in Eastholme and Millbridge, for a debt, for no pay. Details are in the referral.',
    'family-members':
      'Grandmother Trịnh Thị Lan and sister Trịnh Ngọc Mai, about 11, in Cồn Sò. Mother somewhere in Laos, he thinks. Nobody in the UK.',
    'has-children-of-their-own': 'no',
    'reasons-in-own-words':
      '“To pay for the house after the storm. To send Mai to school. He said two years.” He hoped for washing dishes in a restaurant, a bed, learning English, money sent home each month. Chú Bảy came to the house and spoke with his grandmother, who put her thumb to a paper. Đạt was 13 and was told to be brave.\nHe left in February 2025 (“Two weeks after Tết”), by aeroplane from Hà Nội to Moscow. About three months in a sewing workshop in Moscow. Then by car and on foot through forest to Poland, some weeks in a house near Warsaw. Van to France in the summer; a tent near the coast for about two months. In the back of a lorry to England, in the autumn of 2025. Chú Bảy arranged all of it. Different drivers; a woman in Moscow; he travelled with six or seven others, none known to him. He was told the price was £18,000, and then £28,000.\nLocked in and made to sew in Moscow; hit with a belt there. Two nights in the forest without food. In France men took a beating to anyone who asked to leave.',
    'reasons-from-others':
      'He arrived about October 2025 (“Brown leaves, before it was cold”) in a lorry, he does not know where, and was let out at night beside a petrol station. Nobody else’s account is known.',
    'experiences-needs':
      'To know that Mai is safe; to be believed; not to be told twice; sleep; care for his hands and lungs; school with others of his age; somebody who can speak of grief in Vietnamese.',
    'feelings-child-words':
      '“Heavy. Like I am still carrying water.” His chest is tight at night, his hands hurt, a tooth aches. He is afraid that the smell “stays in the blood”. Burns from lamps; scar round the right wrist from a cable tie “in the first week”; bruised arm from 20 November; healed marks on the back from Moscow.',
    'emotional-impact-noticed':
      'Sleeps two or three hours, wakes at any engine, hides bread. Silent for long spells, then very polite. Startles at a raised hand. Seen by Ruth Ashdown, 22 to 24 November. Frightened and grieving; no thoughts of harming himself when asked on 23 November.\nCooks, draws boats, hums to the dog. Careful, patient, funny when at ease. He worked out how to ring us from a petrol station.',
    'self-harm-worry': 'no',
    'emotional-support-needed': 'referred',
    'emotional-support-kind':
      'Referred on 24 November to Fellshire’s child and adolescent mental health service, trauma pathway, with interpreter. He wants “help to sleep”, not to talk about the houses yet.\nFor his grief for his father: time with Ruth Ashdown on the twelfth day of the eighth moon, and before if he wishes; the trauma pathway knows of it. Nobody asks about Moscow or France before 11 January 2027. The trauma pathway offers it then, in Vietnamese. For life now: predictable days on a wall calendar; he is told of each visit the day before; drawing and the dog after hard talks.',
    'health-needs-known':
      'Healing burns of both hands from lamps; cough after months in damp and chemicals; low weight; toothache; poor sleep. All are likely to come from the houses.',
    'health-attention-today': 'no',
    'disability-needs':
      'None known. Hearing in the left ear may be less since a blow in Moscow: to be tested.',
    'education-history':
      'Village school from 6 to 12, in Cồn Sò, and none since. He was good at sums and drawing. He wants to read English signs and to build boats: “To do a school day, all of it.”',
    'work-history': 'Mended nets and dried fish with his grandfather, for the family, from 12.',
    'education-needs-found':
      'Reads slowly in Vietnamese; adds and multiplies fast in his head. Assessed by the virtual school on 3 December. In English he has about twenty words, says numbers and “thank you”, and cannot read yet. He needs English from the start; a quiet place; short tasks; a teacher who knows that loud voices frighten him. He is in Year 11 by the date he gives.',
    'cultural-background':
      'Vietnamese, Kinh. Catholic, like much of his village; also keeps his ancestors’ altar. What matters to him: Tết, his father’s death-day (twelfth day of the eighth moon), rice at every meal, not being looked in the eye by elders when scolded.',
    'identity-support':
      'Mass in Vietnamese, if a safe parish is found: Simone Adebayo-Kerr asks one in Fellshire by 12 December, once police have checked that it is safe for him. A small altar in his room with a battery candle; food he can cook; Vietnamese books from the library from 28 November. An interpreter daily by telephone until 6 December, then three times a week.',
    'family-contacts': [
      {
        'contact-who': 'Trịnh Thị Lan and Trịnh Ngọc Mai',
        'contact-relationship': 'Grandmother and sister',
        'contact-is-parent': 'no',
        'contact-now': 'contact-lost',
        'contact-now-how': 'Last in August 2026, on Chú Bảy’s phone, for two minutes, with him listening.',
        'contact-child-wishes': 'To hear Mai’s voice, and not to frighten them.',
        'contact-involvement': 'still-finding-out',
        'contact-involvement-reasons':
          'His grandmother put her thumb to Chú Bảy’s paper. She may have been deceived and indebted herself. Nothing suggests any part in it by Mai.',
        'contact-assessment': 'under-way',
        'contact-assessment-reasons':
          'Nell Harkaway, Detective Sergeant Karim Oakley, Simone Adebayo-Kerr and Jonah Whitlock. Whether a call could show where he is, or put Mai at risk.',
        'contact-assessed-on': { reason: 'does-not-apply' },
        'contact-plan': 'wait-for-assessment',
        'contact-plan-details':
          'Decision by 4 December. Police ask, through their own channel, whether Mai is safe. He was told on 23 November: “We are not saying never. We are making it safe.”'
      }
    ],
    'living-with-family-wishes':
      'Father at sea in 2019. Mother, who stopped writing in 2022. Home, when he left in 2025: he did not say goodbye to Mai. “Later, when nobody can come to the house.” For now he wants to stay where he is. “I will wait ten days if you say the day. Not longer.”',
    'reunification-considered': 'not-for-now',
    'parents-views-sought': 'waits-for-assessment',
    'parents-views':
      'Father dead. Mother not looked for until it has been assessed as safe. Ruth Ashdown: he needs sleep and sums before talk. Simone Adebayo-Kerr: news of Mai comes before anything else. Joyce Penhallow: he was terrified, not restless.',
    'home-office-liaison': 'no-caseworker-yet',
    'tracing-support': 'not-decided',
    conversations: [
      {
        'conversation-with': 'Tomasz Wheelwright and Nell Harkaway, for Harbourshire',
        'conversation-on': '2026-11-19',
        'conversation-where': 'Joyce Penhallow’s kitchen, Saltwick',
        'conversation-how-met': 'Police rang the duty team from Millbridge police station on 18 November.',
        'conversation-others-present': 'Phạm Hoài An; Joyce Penhallow in the next room, by his choice',
        'conversation-breaks':
          'Two, when he turned his cup over. Stopped at 40 minutes: he was falling asleep.',
        'conversation-how-child-seemed': 'Exhausted, exact, watching the window.',
        'conversation-concerns': 'Burned hands, cough, fear for his sister.'
      },
      {
        'conversation-with': 'Nell Harkaway',
        'conversation-on': '2026-11-23',
        'conversation-where': 'The Ashdowns’ home',
        'conversation-how-met': 'Planned with him by telephone the evening before.',
        'conversation-others-present': 'Phạm Hoài An; Simone Adebayo-Kerr for the second half',
        'conversation-breaks': 'One, to feed the dog.',
        'conversation-how-child-seemed': 'Pale, calmer after eating. Cried once, when asked about Mai.',
        'conversation-concerns': 'Bruised upper arm, seen by a nurse on 22 November. Afraid at night.'
      }
    ],
    'left-for-later': 'Moscow, France, and what was done to other boys. He asked for “not this month”.',
    'left-for-later-until': '2027-01-11',
    needs: [
      {
        'need-what': 'To be safe from the men who held him, and from their calls',
        'need-area': 'safety',
        'need-from': 'abuse-by-traffickers',
        'need-status-related': 'yes',
        'need-response': 'Distant placement, agreed measures, police plan, child protection conference',
        'need-by-whom': 'Nell Harkaway',
        'need-by-when': '2026-12-08',
        'need-for': ['safety-from-traffickers', 'safety-from-going-missing']
      },
      {
        'need-what': 'To sleep, and to be helped with fear and grief when he is ready',
        'need-area': 'emotional-and-mental-health',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response': 'Trauma pathway with interpreter; sleep plan with Ruth Ashdown from today',
        'need-by-whom': 'Gwen Tolliver',
        'need-by-when': '2026-12-11',
        'need-for': ['emotional-support']
      },
      {
        'need-what': 'Care for hands, chest, teeth and hearing',
        'need-area': 'physical-health',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response': 'Emergency dentist on 26 November; health assessment by a doctor on 1 December',
        'need-by-whom': 'Ruth Ashdown',
        'need-by-when': '2026-12-01',
        'need-for': ['health', 'disability']
      },
      {
        'need-what': 'Specialist advice on immigration, and a defence that rests on section 45',
        'need-area': 'legal-and-immigration',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response': 'Jonah Whitlock and Beatrix Solano; Nell Harkaway goes with him',
        'need-by-whom': 'Nell Harkaway',
        'need-by-when': '2026-11-27'
      },
      {
        'need-what': 'To know that Mai is safe',
        'need-area': 'family-and-contact',
        'need-from': 'separation',
        'need-status-related': 'yes',
        'need-response': 'Police ask through their own channel; contact is assessed',
        'need-by-whom': 'Detective Sergeant Karim Oakley',
        'need-by-when': '2026-12-04'
      },
      {
        'need-what': 'School and English after three years without',
        'need-area': 'education',
        'need-from': 'country-of-origin',
        'need-status-related': 'yes',
        'need-response': 'Place at Larkhill School with priority, English from day one',
        'need-by-whom': 'Patrick Osei-Lund',
        'need-by-when': '2026-12-07',
        'need-for': ['english', 'education']
      }
    ],
    'assessment-analysis':
      'A bereaved boy of 15 by his own account was recruited through his family’s debt, exploited in Russia and in England, and held by threats against his sister. He is seriously at risk of being reached again. His care for others, his memory and his call of 22 November are real strengths. What protects him most is a safe sister, a steady home and grown-ups who keep their word.',
    'assessment-child-view':
      'Chú Bảy told him that he was going to “the island”, to a restaurant. In Millbridge he thought for months that he was near London. Of who does what he says: “Nell decides and asks. Ruth cooks and sleeps there. Karim looks for bad people. Beatrix is on my side with police.” Of the assessment: “It is true. Write also that I am not a thief.”',
    'assessment-finished-on': { reason: 'not-yet-explored' },
    screenings: [
      {
        'screening-on': '2026-11-23',
        'screening-by': 'Nell Harkaway',
        'screening-occasion': 'after-going-missing',
        'screening-how-spoken':
          'With Phạm Hoài An, in the Ashdowns’ kitchen, 40 minutes and one break. From what he had already told, read back to him.',
        'screening-what-others-hold':
          'Custody record of 18 November, photographs of the house and its locks, return interview of 23 November.'
      }
    ],
    'marks-arrival-journey-and-documents': {
      marks: {
        'no-papers-or-held-by-another': 'reported',
        'false-or-altered-papers': 'not-explored',
        'entered-covertly': 'reported',
        'travel-paid-by-others': 'reported',
        'debt-for-the-journey': 'reported',
        'does-not-know-where-they-are': 'seen',
        'cannot-say-where-they-live': 'not-seen',
        'account-sounds-rehearsed': 'not-seen',
        'travelled-alone-or-with-strangers': 'reported',
        'adult-says-they-found-the-child': 'not-seen',
        'false-promises': 'reported',
        'phone-but-no-money': 'seen',
        'exploited-on-the-way': 'reported'
      }
    },
    'marks-adults-and-living-situation': {
      marks: {
        'adult-cannot-show-who-they-are': 'seen',
        'unrelated-children-at-the-address': 'reported',
        'lives-apart-in-poor-conditions': 'seen',
        'no-access-to-parents': 'reported',
        'unreported-private-fostering': 'not-seen',
        'adults-waiting-nearby': 'reported'
      }
    },
    'marks-control-fear-and-presentation': {
      marks: {
        'anxious-or-fearful': 'seen',
        'marked-fear-of-removal-or-of-telling': 'seen',
        'threats-to-child-or-family': 'reported',
        'told-to-fear-the-authorities': 'reported',
        'movement-watched-or-restricted': 'seen',
        'behaviour-out-of-keeping-with-age': 'seen'
      }
    },
    'marks-missing-and-movement': {
      marks: {
        'missing-from-care': 'seen',
        'found-where-no-links-are-known': 'seen',
        'comes-back-hurt-or-dishevelled': 'seen',
        'frequent-moves': 'reported',
        'cars-of-unknown-adults': 'reported',
        'repeated-absences': 'not-seen'
      }
    },
    'marks-sexual-exploitation': {
      marks: {
        'said-to-be-sexually-exploited': 'not-explored',
        'signs-of-assault': 'not-explored',
        'groomed-online': 'not-seen'
      }
    },
    'marks-criminal-exploitation': {
      marks: {
        'found-in-cannabis-or-theft': 'seen',
        'arrested-out-of-area': 'not-seen',
        'several-phones': 'seen',
        'controlled-by-older-people': 'reported'
      }
    },
    'marks-labour-and-domestic-servitude': {
      marks: {
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
        'no-doctor-or-school': 'reported',
        isolated: 'reported',
        'alcohol-or-drugs': 'not-explored',
        'marks-or-tattoos-of-ownership': 'not-seen'
      }
    },
    'marks-money-contact-and-other': {
      marks: { 'unexplained-money-or-calls': 'seen', 'adoption-organs-or-linked-victim': 'reported' }
    },
    'indicator-details': {
      details: {
        'no-papers-or-held-by-another': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'Chú Bảy keeps his birth certificate'
        },
        'entered-covertly': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'In the back of a lorry from France'
        },
        'travel-paid-by-others': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'Chú Bảy paid, he says, and wrote it down'
        },
        'debt-for-the-journey': {
          who: 'Đạt',
          when: '19 November 2026',
          context: '£18,000, then £28,000; dead plants were added'
        },
        'does-not-know-where-they-are': {
          who: 'Custody sergeant',
          when: '18 November 2026',
          context: 'Asked which city of London this was'
        },
        'travelled-alone-or-with-strangers': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'Six or seven people he did not know'
        },
        'false-promises': { who: 'Đạt', when: '19 November 2026', context: 'Washing dishes in a restaurant' },
        'phone-but-no-money': {
          who: 'Arresting officers',
          when: '18 November 2026',
          context: 'A charged phone, no coin in the house'
        },
        'exploited-on-the-way': {
          who: 'Đạt',
          when: '23 November 2026',
          context: 'Sewing in Moscow, locked in'
        },
        'adult-cannot-show-who-they-are': {
          who: 'Contact centre',
          when: '19 November 2026',
          context: '“Mr Long” rang off when asked'
        },
        'unrelated-children-at-the-address': {
          who: 'Đạt',
          when: '23 November 2026',
          context: 'Huy, about 16, in the same house'
        },
        'lives-apart-in-poor-conditions': {
          who: 'Police',
          when: '18 November 2026',
          context: 'Mattress in a cupboard, instant noodles, no heating'
        },
        'no-access-to-parents': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'Father dead, mother not heard from since 2022'
        },
        'adults-waiting-nearby': {
          who: 'Đạt, to Yusuf Ferrand',
          when: '20 November 2026',
          context: 'A van at the corner in Saltwick'
        },
        'anxious-or-fearful': {
          who: 'Ruth Ashdown',
          when: '22 to 24 November 2026',
          context: 'Wakes at every engine'
        },
        'marked-fear-of-removal-or-of-telling': {
          who: 'Nell Harkaway',
          when: '19 November 2026',
          context: 'Would not say the men’s names aloud'
        },
        'threats-to-child-or-family': {
          who: 'Đạt, to Yusuf Ferrand',
          when: '20 November 2026',
          context: 'A man outside Mai’s school'
        },
        'told-to-fear-the-authorities': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'Police beat “plant boys”; social workers sell children'
        },
        'movement-watched-or-restricted': {
          who: 'Police',
          when: '18 November 2026',
          context: 'Doors and windows screwed shut from outside'
        },
        'behaviour-out-of-keeping-with-age': {
          who: 'Ruth Ashdown',
          when: '23 November 2026',
          context: 'Asks leave to eat and scrubs the floor unasked'
        },
        'missing-from-care': {
          who: 'Joyce Penhallow',
          when: '20 November 2026',
          context: 'Gone at 06.10; called out by threat'
        },
        'found-where-no-links-are-known': {
          who: 'Police',
          when: '22 November 2026',
          context: 'Ferrygate services, 60 miles from Saltwick'
        },
        'comes-back-hurt-or-dishevelled': {
          who: 'Nurse at Thornmere walk-in centre',
          when: '22 November 2026',
          context: 'Bruised upper arm, had not eaten'
        },
        'frequent-moves': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'Two houses here in a year, and four places on the way'
        },
        'cars-of-unknown-adults': { who: 'Police cameras', when: '20 November 2026', context: 'Silver van' },
        'found-in-cannabis-or-theft': {
          who: 'Police',
          when: '18 November 2026',
          context: '212 plants; he was alone and locked in'
        },
        'several-phones': {
          who: 'Đạt and police',
          when: '22 November 2026',
          context: 'A SIM card sewn into his jacket'
        },
        'controlled-by-older-people': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'Told by telephone when to water, eat and sleep'
        },
        'long-hours-and-cannot-leave': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'From 4 in the morning until night, every day'
        },
        'little-or-no-pay': { who: 'Đạt', when: '19 November 2026', context: 'Nothing was paid to him' },
        'marks-of-manual-work': {
          who: 'Custody nurse',
          when: '18 November 2026',
          context: 'Cracked, stained hands'
        },
        'injuries-of-work-or-control': {
          who: 'Custody nurse',
          when: '18 November 2026',
          context: 'Lamp burns, scar round the right wrist'
        },
        'malnourished-or-untreated': {
          who: 'Custody nurse',
          when: '18 November 2026',
          context: '44 kg, tooth abscess, cough'
        },
        'signs-of-trauma': {
          who: 'Ruth Ashdown',
          when: '22 to 24 November 2026',
          context: 'Numb spells, startles, hides bread'
        },
        'no-doctor-or-school': {
          who: 'Đạt',
          when: '19 November 2026',
          context: 'Never saw a doctor in the UK'
        },
        isolated: { who: 'Đạt', when: '19 November 2026', context: 'Alone since Huy was taken' },
        'unexplained-money-or-calls': {
          who: 'Ruth Ashdown',
          when: '22 November 2026',
          context: 'Silent calls on the handset he brought, before police took it'
        },
        'adoption-organs-or-linked-victim': {
          who: 'Đạt',
          when: '23 November 2026',
          context: 'Huy, taken north about 10 November'
        }
      }
    },
    'suspected-exploitation': ['forced-work', 'forced-crime', 'slavery-or-servitude'],
    'suspected-act': ['recruited', 'transported', 'passed-on', 'housed-or-hidden', 'received'],
    'strategy-discussion': 'held',
    'strategy-discussion-on': '2026-11-19',
    'strategy-discussion-outcome':
      'Took part: Olufemi Brandreth (chair), Nell Harkaway, Rosalind Peake, Detective Sergeant Karim Oakley, Gwen Tolliver, Patrick Osei-Lund.\nJoint enquiry under section 47 from 19 November. NRM referral by Rosalind Peake by 25 November. Move out of the area. Police tell the Crown Prosecution Service that he is a suspected victim. Huy to be looked for. Conference on 8 December.',
    'later-strategy-discussions': [
      {
        'later-discussion-on': '2026-11-20',
        'later-discussion-with':
          'The same people, by telephone at 14.00, because he had been missing since early that morning.',
        'later-discussion-outcome':
          'Police led the search with Fellshire; the number that he knows by heart was answered day and night.'
      },
      {
        'later-discussion-on': '2026-11-23',
        'later-discussion-with':
          'The same people, with PC Lorna Tweddle and Fellshire, because he had come back, and told why he went.',
        'later-discussion-outcome':
          'He stays out of the area. Police ask through their own channel whether Mai is safe; nobody goes to an embassy.'
      }
    ],
    'child-protection-enquiry': 'started',
    'child-protection-enquiry-on': '2026-11-19',
    'child-protection-conference-on': '2026-12-08',
    'child-protection-plan-decision': 'needed-not-yet-in-place',
    referral: 'being-made',
    'referral-explained-to-child': 'explained',
    'referral-first-responder': 'Rosalind Peake',
    'referral-by-date': '2026-11-25',
    'referral-cover-contact': 'exploitation.duty@harbourshire.example, answered every working day',
    'guardian-referral': 'made',
    'guardian-referral-on': '2026-11-19',
    'named-guardian': 'Simone Adebayo-Kerr',
    'solicitor-told-of-referral': 'told',
    'prosecutor-told-of-referral': 'police-told-no-file-yet',
    'prosecution-details':
      'Arrested on 18 November on suspicion of being concerned in the production of cannabis; released under investigation at 03.40 on 19 November; gave no answers, on advice. Not charged. Beatrix Solano was told of the referral on 23 November and raises the defence in section 45 of the Modern Slavery Act 2015 with police. Detective Sergeant Oakley tells the Crown Prosecution Service by 27 November, before any decision on a charge.',
    'criminal-matters': [
      {
        'criminal-matter-kind': 'arrest',
        'criminal-matter-on': '2026-11-18',
        'criminal-matter-accusation':
          'Being concerned in the production of cannabis. Harbourshire Police, Millbridge; custody record MB/C/26/2290.',
        'criminal-matter-solicitor': 'Beatrix Solano',
        'criminal-matter-appropriate-adult': 'Tomasz Wheelwright',
        'criminal-matter-police-told': 'told',
        'criminal-matter-stands': 'goes-on',
        'criminal-matter-outcome':
          'A duty solicitor was with him that night; he gave no answers, on advice. Released under investigation at 03.40 on 19 November. Beatrix Solano defends him since 20 November.',
        'criminal-matter-next-on': '2026-12-03'
      }
    ],
    'other-potential-victims': 'there-are-others',
    'other-potential-victims-details':
      'Huy, about 16, moved from Millbridge about 10 November. Two boys in the Eastholme house in winter 2025, names not known. Police have what Đạt remembers.',
    'exploitation-situations': [
      {
        'situation-called': 'Sewing workshop in Moscow',
        'situation-forms': ['forced-work'],
        'situation-from': { about: '2025-02', words: '“The snow was high”' },
        'situation-until': { about: '2025-05', words: '“When it thawed”' },
        'situation-began':
          'A woman collected him and five others at the airport and took the passport he had been lent. He was told it was a few days’ rest before Europe.',
        'situation-taken-somewhere': 'yes',
        'situation-journeys': 'Aeroplane from Hà Nội, then a minibus.',
        'situation-made-to-do': 'Sewed trouser seams, about 15 hours a day.',
        'situation-living-conditions': 'Slept under the machines; doors locked.',
        'situation-treatment': 'Hit with a belt for slow work. He does not want to say more now.',
        'situation-where': 'overseas',
        'situation-towns-and-countries': 'Moscow, Russia',
        'situation-addresses': 'A grey block behind a market; he remembers a blue gate.',
        'situation-still-in-it': 'no',
        'situation-how-they-left': 'Chú Bảy’s men moved him on to Poland.'
      },
      {
        'situation-called': 'Cannabis houses in Eastholme and Millbridge',
        'situation-forms': ['forced-crime', 'slavery-or-servitude'],
        'situation-from': { about: '2025-11', words: '“Before the first cold”' },
        'situation-until': '2026-11-22',
        'situation-began':
          'The driver Tùng brought him from the petrol station to a house and said that the restaurant was shut. Ten harvests, he was told, would clear the debt. Nobody counted with him.',
        'situation-taken-somewhere': 'yes',
        'situation-journeys':
          'By van at night: Eastholme in November 2025, Millbridge about May 2026; taken from Saltwick again on 20 November 2026.',
        'situation-made-to-do':
          'Watered, fed and cut plants from 4 in the morning; carried 20-litre cans; burned his hands moving lamps. Every day.',
        'situation-living-conditions':
          'A mattress in a cupboard, noodles left weekly, no heating, no daylight. Alone from about 10 November 2026.',
        'situation-treatment':
          'Watched by camera, shouted at by telephone, slapped by Tùng. Told that Mai would pay.',
        'situation-where': 'united-kingdom',
        'situation-towns-and-countries': 'Eastholme and Millbridge, England',
        'situation-addresses':
          'Millbridge: 31 Tanner Street. Eastholme: end house near a railway bridge, found by police on 20 November, empty.',
        'situation-still-in-it': 'no',
        'situation-how-they-left':
          'Police opened the house on 18 November. Taken again on 20 November; he rang us from Ferrygate services on 22 November.'
      }
    ],
    'last-contact-when': 'within-the-last-week',
    'last-contact-details':
      'Chú Bảy by telephone at 05.00 on 20 November; Tùng in the van until 22 November; silent calls that day. He was told that Mai would be taken to pay, and that police would lock him up for the plants.\nHe got away at Ferrygate, gave up both SIM cards and wants his number kept from everyone.',
    exploiters: [
      {
        'exploiter-called': 'Chú Bảy (“Uncle Seven”)',
        'exploiter-link-to-child':
          'Came to his village and lent money to his family; gave orders by telephone',
        'exploiter-works-with-children': 'no',
        'exploiter-description': 'Man of about 50, gold tooth, limp. Speaks Vietnamese and some Russian.',
        'exploiter-whereabouts-known': 'no',
        'exploiter-in-the-uk': { reason: 'not-known' },
        'exploiter-whereabouts': 'Police have the numbers he rang from.'
      },
      {
        'exploiter-called': 'Tùng',
        'exploiter-link-to-child': 'Driver; brought food and took plants',
        'exploiter-works-with-children': 'no',
        'exploiter-description':
          'Man of about 30, tattoo of a carp on the neck, silver van. Speaks Vietnamese and English.',
        'exploiter-whereabouts-known': 'yes',
        'exploiter-in-the-uk': 'yes',
        'exploiter-whereabouts': 'Seen on camera at Ferrygate on 22 November; police have the van’s number.'
      }
    ],
    debts: [
      {
        'debt-for': 'His journey; then the plants that died',
        'debt-owed-by': 'child-and-family',
        'debt-owed-to': 'Chú Bảy, who lent money to his family and then called it the price of the journey',
        'debt-how-to-be-paid':
          '£18,000 when he left, £28,000 now. Ten harvests would clear it, he was told. Nobody counted with him, and it grew. If it was not paid, his sister Mai would be taken.',
        'debt-still-claimed': 'yes',
        'debt-response':
          'Detective Sergeant Oakley has the amounts, the telephone numbers and the threat to Mai. Simone Adebayo-Kerr goes over “not a real debt” with him each week. Nobody pays any of it.'
      }
    ],
    'reported-before': 'not-reported',
    'prevented-from-reporting':
      'Locked in, no language, fear for Mai, and being told that police are paid by the boss.',
    'why-referring':
      'He is a child who was recruited, moved and held for forced work and forced crime, in the UK and before. He needs the protection and the record that the referral gives, also for the criminal case. He first gave the name “Nam” as ordered, and corrected it himself the same night. Dates are by season and moon. He is silent on Moscow.',
    'credibility-concerns': 'no',
    'other-professionals-involved':
      'Guardian service, two solicitors, both police forces, Spokeswell Advocacy, Fellshire’s health service.',
    'future-exploitation-concern': 'yes',
    'future-exploitation-reasons':
      'Called back once by threat; those who held him are free; the debt is still claimed.',
    'crime-police-force': 'Harbourshire Police',
    'crime-reference': '4471/18-11',
    'co-operation-willing': 'willing',
    'co-operation-details':
      'He gave both SIM cards and wants the police to have them. He will speak with Beatrix Solano before deciding on a recorded interview; no pressure is put on him.',
    'evidence-documents': [
      {
        'evidence-document': 'Photographs of the house and its locks',
        'evidence-kind': 'police',
        'evidence-dated': '2026-11-18',
        'evidence-held-where': 'Harbourshire Police',
        'evidence-sent': 'to-be-sent'
      },
      {
        'evidence-document': 'Return interview record',
        'evidence-kind': 'local-authority',
        'evidence-dated': '2026-11-23',
        'evidence-held-where': 'Case record',
        'evidence-sent': 'to-be-sent'
      },
      {
        'evidence-document': 'Nurse’s note of burns and bruise',
        'evidence-kind': 'medical',
        'evidence-dated': '2026-11-22',
        'evidence-held-where': 'Case record',
        'evidence-sent': 'to-be-sent'
      }
    ],
    'status-still-to-do': ['tell-those-who-care', 'rest-of-special-support'],
    'status-who-knows':
      'Know: the Ashdowns, reviewing officer, Guardian, both solicitors, police, health team, virtual school. To be told by 4 December by Nell Harkaway: Larkhill School’s designated teacher, what she needs and no more. Not to be told: other pupils, neighbours, anyone who says he is a relative.',
    'status-child-view': '“Ruth can know all. The school can know that I have no father and do not sleep.”',
    'how-status-needs-are-met':
      'Đạt is an unaccompanied child without an asylum claim, and there is reason to believe that he is a victim of trafficking. His age is disputed by the Home Office; Harbourshire treats him as a child of 15.\nThe needs that come from this are met through safety at a distance, a home with carers who know this experience, trauma help in Vietnamese, specialist lawyers, careful news of Mai, school with English, and one social worker throughout. Each need has its person and date in this plan; Nell Harkaway checks them each Tuesday. Some carers and others have still to be told, and specialist support has begun in part.',
    'specialist-supports': [
      {
        'specialist-support-name': 'Guardian service',
        'specialist-support-kind': 'voluntary-organisation',
        'specialist-support-for': 'Somebody on his side through the NRM, police and immigration',
        'specialist-support-stage': 'in-place',
        'specialist-support-from': '2026-11-20',
        'specialist-support-arranged-by': 'Nell Harkaway'
      },
      {
        'specialist-support-name': 'Fellshire trauma pathway for young people',
        'specialist-support-kind': 'health-service',
        'specialist-support-for': 'Sleep, fear and grief; first visit together with Ruth Ashdown',
        'specialist-support-stage': 'referred',
        'specialist-support-from': '2026-12-11',
        'specialist-support-arranged-by': 'Gwen Tolliver',
        'specialist-support-needs': ['emotional-support', 'after-experiences']
      },
      {
        'specialist-support-name': 'Lotus Lanterns, Vietnamese youth group',
        'specialist-support-kind': 'community-or-faith-group',
        'specialist-support-for': 'Friends, food and language. Police check the group first',
        'specialist-support-stage': 'to-be-referred',
        'specialist-support-from': '2027-01-09',
        'specialist-support-arranged-by': 'Simone Adebayo-Kerr'
      }
    ],
    'permanence-plan':
      'Long-term fostering: to stay with the Ashdowns if they and he agree after three months. He wants a family table, and moves have been how he was controlled, so each further move has a cost. Looked at again on 15 December 2026.',
    'child-wishes':
      '“Stay where the dog is. Go to school. Hear Mai. Not be a plant boy in any paper.”\n“It is long. The parts with days in it are good.” He asked that “I am not a thief” be written down where lawyers read it: it is in the assessment, and Beatrix Solano has it.\nHe wants to say that the date on the Home Office’s paper is wrong, and to be heard about Mai. He likes Simone’s calls; he has not met the others.',
    'views-and-plan':
      'Home, school and Mai are in the plan as he asked. It differs on going out alone: not yet, because of 20 November. He knows when that is looked at again.\nHe was heard by Nell Harkaway on 23 and 24 November, in Vietnamese with Phạm Hoài An, Ruth Ashdown beside him for part of it at his wish. Phạm Hoài An read the plans back to him in north-central Vietnamese on 24 November 2026. He agreed that day and understands them in part; he still wishes to telephone his grandmother now. Nobody with parental responsibility can be reached.',
    'care-plan-agreed-with': ['the-child', 'nobody-else-could-be-asked'],
    'care-plan-ready-on': '2026-11-24',
    'legal-support-needed': [
      'immigration-and-asylum',
      'dispute-about-age',
      'criminal-case-as-victim',
      'criminal-case-as-accused',
      'compensation'
    ],
    'legal-arrangements': [
      {
        'legal-matter': 'immigration-and-asylum',
        'legal-matter-representative': 'Jonah Whitlock',
        'legal-matter-how-provided': 'Legal aid; first meeting on 27 November with interpreter',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-11-27'
      },
      {
        'legal-matter': 'dispute-about-age',
        'legal-matter-representative': 'Jonah Whitlock',
        'legal-matter-how-provided': 'Legal aid; letter to the Home Office about the recorded date',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-04'
      },
      {
        'legal-matter': 'criminal-case-as-accused',
        'legal-matter-representative': 'Beatrix Solano',
        'legal-matter-how-provided': 'Legal aid; defence under section 45 raised with police',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-03'
      },
      {
        'legal-matter': 'criminal-case-as-victim',
        'legal-matter-representative': 'Beatrix Solano',
        'legal-matter-how-provided':
          'Advice before any recorded interview; Simone Adebayo-Kerr helps him to understand it',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-03'
      },
      {
        'legal-matter': 'compensation',
        'legal-matter-representative': { reason: 'not-yet-explored' },
        'legal-matter-how-provided': 'Simone Adebayo-Kerr finds a firm; time limits are kept in view',
        'legal-matter-stage': 'being-arranged',
        'legal-matter-next-date': '2027-01-29'
      }
    ],
    'legal-meetings-companion': 'Nell Harkaway',
    'legal-meetings-stand-in': 'Ruth Ashdown',
    'legal-meetings-accompanied': 'every-meeting',
    'asylum-steps': [],
    'asylum-support-through-process':
      'No steps until he has had advice. If he claims: registration, questionnaire, interview, decision. Jonah Whitlock prepares him for each; Nell Harkaway or Ruth Ashdown goes with him.',
    'initial-health-assessment': 'booked',
    'initial-health-assessment-on': '2026-12-01',
    'health-assessment-next-on': '2027-06-01',
    'physical-health-now':
      'Thin, 44 kg. Healing burns on both hands, cough at night, toothache, bruise on the left upper arm. Seen by nurses on 18 and 22 November. Dengue fever at 8, he says; no hospital stays known. Little food and daylight for a year at an age of growth: Dr Helen Marchbanks measures and plans from 1 December.\nEarlier records cannot be had safely. Dental check, eye and hearing tests and tuberculosis screening are booked; immunisation is not yet.',
    'medicines-and-allergies': 'Burn cream twice daily; paracetamol for the tooth. No allergy known to him.',
    'health-care-now':
      'Dressings by the practice nurse at Thornmere surgery on Tuesdays and Fridays. Dr Helen Marchbanks assesses: a double appointment, Phạm Hoài An in the room, Ruth Ashdown beside him; each touch is explained first; he may stop. Ruth Ashdown: cream, meals, weight each week, bringing him to appointments. Gwen Tolliver: keeps the plan together. Nell Harkaway: interpreter for each visit.\nNo change is planned; if he moves, Gwen Tolliver hands the health folder over in person within two days. Sleep and chest advice from the nurse on 22 November, with interpreter. Still to come on 1 December: hands, food, sexual health, quitting tobacco.',
    'checks-to-arrange': ['immunisation'],
    'health-in-confidence': { reason: 'does-not-apply' },
    'sexual-health-wishes':
      'He chose not to say anything of sexual health. Was given cigarettes to stay awake; wants to stop. No alcohol. He does not know what he breathed in; screening for blood-borne viruses is booked. He wants it known that he is a big brother.',
    'health-history-family': 'Grandfather died of lung disease in 2021.',
    'psychological-support-exploitation':
      'Sleep first, from 24 November: lamp, warm milk, radio. Trauma pathway from 11 December. Simone Adebayo-Kerr goes over “not a real debt” with him weekly.',
    'specialist-mental-health': 'referred',
    'distress-plan':
      'Low voice, light on, sit at his level, do not touch him. Offer the interpreter line. At night ring Ruth Ashdown first, then the duty team; in danger, 999.',
    'threats-made': 'yes',
    'threats-police-told': 'told',
    'coercion-support':
      'Weekly time with Simone Adebayo-Kerr from 30 November; Nell Harkaway brings news of Mai each Tuesday, also when there is none.',
    'health-actions': [
      {
        'health-objective': 'Hands heal without lasting harm',
        'health-action': 'Cream and dressings; Dr Helen Marchbanks decides on a burns clinic',
        'health-action-by': 'Ruth Ashdown',
        'health-action-due': '2026-12-01',
        'health-action-for': ['health']
      },
      {
        'health-objective': 'No infection is missed',
        'health-action': 'Screening for tuberculosis and viruses in the blood, asked again with interpreter',
        'health-action-by': 'Dr Helen Marchbanks',
        'health-action-due': '2026-12-11',
        'health-action-for': ['health']
      },
      {
        'health-objective': 'He sleeps five hours a night',
        'health-action': 'Sleep plan; trauma pathway’s first visit',
        'health-action-by': 'Gwen Tolliver',
        'health-action-due': '2026-12-11',
        'health-action-for': ['emotional-support']
      },
      {
        'health-objective': 'The tooth stops hurting',
        'health-action': 'Emergency dentist',
        'health-action-by': 'Ruth Ashdown',
        'health-action-due': '2026-11-26',
        'health-action-for': ['health']
      },
      {
        'health-objective': 'Immunised as others of his age',
        'health-action': 'Explain, ask and book the catch-up course',
        'health-action-by': 'Gwen Tolliver',
        'health-action-due': '2026-12-15'
      }
    ],
    'education-place': 'waiting',
    'education-to-arrange': ['english-support'],
    'education-pathway-plan':
      'Applied with priority. By 3 December: assessment by the virtual school. From 7 December: mornings at Larkhill, Year 11, with an English teacher. By February: full days. By May: college open days, boat building and carpentry. English support is being arranged. No special educational need has been seen; Patrick Osei-Lund looks again after six weeks at school. No change is planned; if he moves he keeps Larkhill until a new place is ready.\nRuth Ashdown takes him to and from school, reads with him for twenty minutes a day and speaks with Amina Fairweather on Fridays. He enjoys drawing boats, cooking and the dog; football on Sundays with Daniel Ashdown from 29 November.\nPatrick Osei-Lund, head of the virtual school, knows of him and watches progress: attendance is rung in each day, progress each half-term and next on 15 January 2027. If either falls short he meets Nell Harkaway and the school within five school days.',
    'school-admission-arrangements':
      'Fellshire admits looked-after children first, outside the usual round; applied on 24 November. Larkhill has English staff, a quiet room and one Vietnamese-speaking assistant, who is checked before they meet. The designated teacher is Amina Fairweather.',
    'personal-education-plan-ready-on': { reason: 'not-yet-explored' },
    'education-actions': [
      {
        'education-objective': 'A place at the right school',
        'education-action': 'Meet Larkhill, name the start day',
        'education-action-by': 'Patrick Osei-Lund',
        'education-action-due': '2026-12-02',
        'education-action-for': ['education']
      },
      {
        'education-objective': 'English five mornings a week',
        'education-action': 'Tutor until the place starts',
        'education-action-by': 'Patrick Osei-Lund',
        'education-action-due': '2026-11-30',
        'education-action-for': ['english']
      },
      {
        'education-objective': 'Personal education plan',
        'education-action': 'Write it with him and Ruth Ashdown',
        'education-action-by': 'Nell Harkaway',
        'education-action-due': '2026-12-03',
        'education-action-for': ['education']
      }
    ],
    'culture-and-identity-arrangements':
      'Rice cooker his to use; Tết on 6 February 2027 planned with him; Vietnamese barber when he asks. He goes quiet and cleans when afraid. Quiet company and a task he may finish help. Polite and still; can seem older than he is. He is at ease side by side rather than face to face. Washes, cooks, mends. Needs help to eat enough, rest and ask.',
    'family-relationships-plan':
      'No contact until it has been assessed, by 4 December. Meanwhile he writes letters to Mai which Nell Harkaway keeps, and decides himself what is sent. School from 7 December; football; Lotus Lanterns after police have checked the group.\nA return or life with relatives is not safe now: his grandmother’s part in the debt is not clear, and those who recruited him live in the district. Nothing is closed for later; it is looked at again at the first review, 15 December 2026. No claim, so no caseworker. Jonah Whitlock advises by 4 December who may be asked.',
    'care-plan-tracks': {
      tracks: {
        transitional:
          'Foster home with the Ashdowns, health plan, school from 7 December, NRM referral by 25 November, advice from Jonah Whitlock on 27 November. Nell Harkaway checks each week.',
        'long-term':
          'The Ashdowns long term, school to 16 and college, safe contact with Mai, settlement advice in good time. Looked at again on 15 December.',
        return:
          'Only with a best-interests assessment, his grandmother’s home assessed independently, the debt and the men dealt with by police there, and somebody meeting him. Nothing is arranged now.'
      }
    },
    'care-plan-goals': [
      {
        'care-plan-goal': 'Say his address in English to a taxi driver he trusts',
        'care-plan-goal-how': 'Practise with Daniel Ashdown',
        'care-plan-goal-helped-by': 'Daniel Ashdown',
        'care-plan-goal-due': '2026-12-13'
      },
      {
        'care-plan-goal': 'Ten words for the kitchen, ten for the boat',
        'care-plan-goal-how': 'Labels and drawings',
        'care-plan-goal-helped-by': 'Ruth Ashdown',
        'care-plan-goal-due': '2026-12-06'
      }
    ],
    'return-wishes': '“All three frighten me. The first is where the dog is.”',
    'tracks-set-aside': { reason: 'does-not-apply' },
    'if-claim-refused':
      'He would still be a child in care with the same home and plan. Jonah Whitlock advises on appeal within a day of the letter; Nell Harkaway tells him with Phạm Hoài An, at home, never by letter alone; police and carers are warned that the risk of going missing rises.',
    'if-appeal-dismissed':
      'Care goes on while he is a child. Advice on further steps within a day; the return part of this plan is brought up to date with him, the Guardian and the reviewing officer within ten working days; extra watch for contact by traffickers.',
    'return-best-interests':
      'It would need a named safe adult, schooling, the debt ended by law, and a written assessment in the village by an independent service. The risk of being trafficked again is high: the lender recruited him at home. First view by Nell Harkaway and Detective Sergeant Oakley, 23 November; to be assessed fully before any plan.\nWith the Home Office only through Jonah Whitlock and one named caseworker; no officer speaks with him alone; nothing about him is given to any embassy without advice.',
    'child-protection-otherwise':
      'Nell Harkaway leads. Decided by Olufemi Brandreth, who sees to the review; the conference is arranged. He was exploited and is likely to suffer significant harm if he is reached again. So far: the account holds together, fits what police found, and the threat of 20 November was real.\nThe review is brought forward by any call, stranger, sign of him leaving, charge, refused NRM decision or news of Mai. The risk is expected to last beyond the NRM decision, 16 and 18. Skills for refusing and for travelling are built from now; alone outside comes in steps with him.',
    'protection-steps': [
      {
        'protection-objective': 'Those who held him cannot reach him by telephone',
        'protection-action': 'Both SIM cards and the handset to police; new phone with three known numbers',
        'protection-by': 'Detective Sergeant Karim Oakley',
        'protection-by-when': '2026-12-04',
        'protection-step-for': ['safety-from-traffickers'],
        'protection-child-view': 'Agrees; wants to keep the photographs on the old one.'
      },
      {
        'protection-objective': 'Mai is safe',
        'protection-action': 'Ask through police liaison whether she is seen at school',
        'protection-by': 'Detective Sergeant Karim Oakley',
        'protection-by-when': '2026-12-04',
        'protection-step-for': ['help-against-threats'],
        'protection-child-view': '“This first.”'
      },
      {
        'protection-objective': 'NRM referral made',
        'protection-action': 'Send the form with evidence',
        'protection-by': 'Rosalind Peake',
        'protection-by-when': '2026-11-25',
        'protection-child-view': 'Understands that it says he was made to do it.'
      },
      {
        'protection-objective': 'Police find Huy',
        'protection-action': 'Statement of what Đạt remembers; own referral when found',
        'protection-by': 'Rosalind Peake',
        'protection-by-when': '2026-12-04',
        'protection-child-view': 'Wants to draw the house for them.'
      },
      {
        'protection-objective': 'He can refuse an order and find the way home',
        'protection-action':
          'Practise what to say to a caller with Simone Adebayo-Kerr; buses and the way home with Daniel Ashdown',
        'protection-by': 'Simone Adebayo-Kerr',
        'protection-by-when': '2026-12-12',
        'protection-step-for': ['safety-skills'],
        'protection-child-view': '“The bus first, then the telephone.”'
      }
    ],
    'child-part-still-to-do': { reason: 'does-not-apply' },
    'child-on-protection':
      'Likes the kitchen, the dog and that the door of his room shuts from inside. Misses Joyce’s soup. “Some of it is like before. But you ask, and it ends on a day.”\nDislikes not going out alone: he would prefer to walk with the dog and Daniel. He decides what he eats, who comes to his room, whether to talk, what he draws, the time of his calls and which letter is sent. He knows that he can say no to Nell, to Leila Standish or to Beatrix, and that it will be looked at within a day.',
    'placement-kind': 'foster-care',
    'placement-address': '14 Curlew Rise, Thornmere, Fellshire',
    'placement-responsible-person': 'Ruth Ashdown',
    'first-placement-on': '2026-11-19',
    'placement-since': '2026-11-22',
    'placement-area': 'at-a-distance',
    'distance-and-isolation':
      'Ninety miles from the houses, away from the routes on which he was moved, with carers who looked after trafficked boys and hold no phone of his. Someone is awake or within call until 25 November. Ruth Ashdown calls the police. No risk found in the house or lane; a lorry stop lies two miles off: not walked past.\nIt gains him distance and a village where strangers are noticed. It costs him being far from Nell Harkaway’s office and from Vietnamese people. Against that: a weekly visit, a daily call with an interpreter, the youth group, football, letters to Mai. Those who help there: Thornmere surgery, Fellshire’s trauma pathway and Larkhill School; Gwen Tolliver and Nell Harkaway pass on what each needs.\nTwo specialist homes were asked on 22 November; both full until February. The Guardian, trauma pathway and experienced carers come to him instead. Asked again by 8 January.',
    'specialist-setting': 'none-free',
    'out-of-area-emergency': 'yes',
    'out-of-area-approved': 'by-the-director',
    'out-of-area-considered': [
      'child-was-asked',
      'reviewing-officer-was-consulted',
      'most-appropriate-placement-available',
      'fits-the-care-plan'
    ],
    'area-authority-name': 'Fellshire',
    'area-authority-told': 'consulted-with-the-care-plan',
    'area-authority-told-on': '2026-11-22',
    'area-police-told': 'yes',
    'placement-registration': 'approved-or-registered',
    'emergency-accommodation-kind': 'emergency-foster-carer',
    'emergency-accommodation-tested': 'yes',
    'carer-briefings': [
      {
        'briefing-of': 'Ruth Ashdown',
        'briefing-on': '2026-11-22',
        'briefing-by': 'Nell Harkaway',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures',
          'what-to-do-if-missing'
        ],
        'briefing-training': 'trained',
        'briefing-still-needed': 'His wishes about food and prayer: from him, by 28 November.'
      },
      {
        'briefing-of': 'Daniel Ashdown',
        'briefing-on': '2026-11-22',
        'briefing-by': 'Nell Harkaway',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures',
          'what-to-do-if-missing'
        ],
        'briefing-training': 'trained',
        'briefing-still-needed': { reason: 'does-not-apply' }
      }
    ],
    'safety-measures': [
      {
        'measure-what': 'phone-removed-for-a-time',
        'measure-details':
          'The handset and SIM cards on which he was reached stay with police. Ruth Ashdown helps him to set up a plain phone with calls and texts.',
        'measure-reason': 'He was called out through that number on 20 November.',
        'measure-child-view':
          'Agrees about the number. Wants the photographs of Mai kept safe: police copy them by 4 December.',
        'measure-alternative':
          'Keeping it switched off was weighed: it could still be found. He has a new phone with three known numbers, which he keeps.',
        'measure-from': '2026-11-22',
        'measure-review-on': '2026-12-07',
        'measure-agreed-by': 'Olufemi Brandreth',
        'measure-restrains': 'yes',
        'measure-legal-advice': 'taken'
      },
      {
        'measure-what': 'supervision-when-out',
        'measure-details':
          'Ruth or Daniel Ashdown is with him when he leaves the house, at first for 14 days. He chooses where. In the house he is not watched and no door is locked.',
        'measure-reason': 'A van waited for him at the corner on 20 November, and men know his face.',
        'measure-child-view':
          'Feels like before when somebody walks behind him; beside him, with the dog, is better. So done.',
        'measure-alternative':
          'Check-in calls alone were weighed: he says he would go if Mai were named. He has short walks within sight of the house, when he asks.',
        'measure-from': '2026-11-22',
        'measure-review-on': '2026-12-04',
        'measure-agreed-by': 'Olufemi Brandreth',
        'measure-restrains': 'yes',
        'measure-legal-advice': 'taken'
      },
      {
        'measure-what': 'number-memorised',
        'measure-details': 'The duty team’s number, learned on 19 November; tried by him on 23 November.',
        'measure-reason': 'So that he can ring from anywhere, without a phone of his own.',
        'measure-child-view': '“I know it. It worked.”',
        'measure-alternative': { reason: 'does-not-apply' },
        'measure-from': '2026-11-19',
        'measure-review-on': '2026-12-15',
        'measure-agreed-by': 'Olufemi Brandreth',
        'measure-restrains': 'no'
      },
      {
        'measure-what': 'safe-word',
        'measure-details':
          'A word that only he and the carers know, for when he cannot speak freely on the telephone.',
        'measure-reason': 'He has been called while afraid to say who was there.',
        'measure-child-view': 'He chose the word.',
        'measure-alternative': { reason: 'does-not-apply' },
        'measure-from': '2026-11-23',
        'measure-review-on': '2026-12-15',
        'measure-agreed-by': 'Nell Harkaway',
        'measure-restrains': 'no'
      }
    ],
    'measures-together':
      'He helped to write it, and ranked what helps on cards on 23 November. Because of him the lamp stays on, the carers knock, and the phone number changed before the phone did.\nTogether the measures could feel like a house with a telephone again, and he says that some do. So he keeps his own phone, shoes and door; each measure has an end day that he knows; nothing is locked. Since 23 November he chooses the walk, with Daniel and the dog. Somebody going with him stands until it is looked at on 4 December, and he was told why.\nLooked at on 4 and 7 December and ended or loosened. Nell Harkaway asks him each week what could stop.',
    'liberty-advice-says':
      'Meera Castellane, on 23 November 2026: each measure alone, and all together, fall short of depriving him of liberty today, because he is not watched in the house and may go out with somebody as he chooses. Nobody can agree to more for him under section 20. If he objects, or it lasts past 7 December, she advises again and a court may be needed.',
    'liberty-may-be-deprived': 'no',
    'memorised-number':
      '01632 960140, Harbourshire’s emergency duty team: answered day and night, with an interpreter line, by people told to expect him.',
    'missing-likely-places':
      'Millbridge, 31 Tanner Street; the Eastholme house; Ferrygate services; a boarded house “further north”. With Tùng or a driver of a silver van. Those who held him may look for him in Saltwick, Millbridge and Eastholme, at any Harbourshire foster home and at Ferrygate. They know the first foster home.',
    'daily-care':
      'Up at 8, rice porridge, dressings, English at the table, walk, rest, cooking with Ruth, call with interpreter, lamp on at night. The carers ask first about nights away, trips towards Harbourshire, photographs online, new contacts and treatment beyond the everyday. Pocket money £12 weekly and clothing grant £180, paid by Harbourshire; he signs for it and keeps it.\nNo other carer looks after him before 6 December. Any later one reads the risk summary and meets him first, with Nell Harkaway. Lanternfold’s supervising worker rings daily until 1 December; nights and weekends 01632 960178, or Harbourshire’s duty team.',
    surgery: 'Thornmere surgery, registered on 23 November',
    'dental-surgery': 'Thornmere dental practice; 26 November',
    'placement-contact-how':
      'No family contact until 4 December. Calls with Simone Adebayo-Kerr and the interpreter are made on his own phone, the door shut if he wishes. There are no orders. When contact changes, Nell Harkaway tells him, the carers and police on the same day.',
    'first-visit-on': '2026-11-23',
    visits: [
      {
        'visit-on': '2026-11-24',
        'visit-by': 'Nell Harkaway',
        'visit-seen-alone': 'yes',
        'visit-notes': 'He spoke of his sister, and asked whether the dog may sleep by his door.'
      }
    ],
    'visits-how-often':
      'Nell Harkaway, weekly until the first review, alone with him each time. In between he can turn to Simone Adebayo-Kerr and Leila Standish, with an interpreter; to the duty team at any hour; and to Ruth Ashdown.',
    'placement-plan-agreed-on': '2026-11-24',
    'placement-told': [
      'told-the-child',
      'told-the-integrated-care-board',
      'told-the-surgery',
      'told-the-reviewing-officer'
    ],
    'placement-ending':
      'Signed within five working days of its start by Nell Harkaway, Ruth and Daniel Ashdown, Lanternfold Fostering and Đạt. Graham Yelland, Director of Children’s Services, approved the placement at a distance on 22 November 2026. No court order.\nIt ends if those who held him learn the address, or he and the carers ask for it: then a planned move with him, the reviewing officer told first, police escort if needed.',
    'protection-review-on': '2026-12-04',
    'reviewing-officer': 'Catrin Mossop',
    'still-to-explain': { reason: 'does-not-apply' },
    'first-review-timing': 'not-yet-due',
    reviews: [
      {
        'review-on': '2026-12-15',
        'review-state': 'review-planned',
        'review-chaired-by': 'Catrin Mossop',
        'review-child-part': 'He will show drawings and may speak with her alone first.',
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
      'Leila Standish meets him on 10 December with Phạm Hoài An; he chooses who is in the room and where he sits. On 23 November 2026 he was told about advocacy and that he need have no complaint, and the independent visitor was explained and offered; he understands both. The visitor is offered again on 12 January 2027. If he changes his mind: somebody who fishes or builds, Vietnamese-speaking if possible, checked by police for this case. The reviewing officer knows his status, and he can reach her.',
    'advocate-wanted': 'wanted',
    advocate: 'Leila Standish',
    'advocate-specialist': 'specialist-with-interpreter',
    'immigration-questions':
      'Whether and when to claim asylum; the recorded date of birth; what the NRM may mean for leave; whether a call home is safe. The register was checked on 23 November 2026.',
    'immigration-adviser': 'Jonah Whitlock',
    'immigration-adviser-level': 'high-enough',
    'immigration-adviser-works-with-children': 'yes',
    'unregulated-advice-given': 'no',
    'visitor-answer': 'declined',
    'visitor-declined-reason': '“Too many new grown-ups this week. First football.”',
    'return-information-given': 'through-the-representative',
    'return-information-planned-for': '2027-01-31',
    'return-information-how':
      'Not before he has had advice and feels safe: the words might sound like the threat that police would send him back. Jonah Whitlock tells him, with the Guardian.',
    'specialist-support-enough': 'not-enough',
    'specialist-support-gaps':
      'No therapist who speaks Vietnamese before 11 December, and no specialist home free. Meanwhile the sleep plan and Guardian; Gwen Tolliver looks further afield by 4 December.',
    departures: [
      {
        'departure-what':
          'An interpreter not trained for such work was used by telephone on the night of 18 November',
        'departure-paragraph': '¶26',
        'departure-reason':
          'No trained Vietnamese interpreter could be reached at 22.00. Only safety, food and pain were asked about; the talk was held again with Phạm Hoài An on 19 November.',
        'departure-agreed-by': 'Olufemi Brandreth',
        'departure-agreed-on': '2026-11-19'
      }
    ],
    'manager-oversight':
      'Olufemi Brandreth read the file on 24 November: confirmed that he is treated as a child, the NRM date, the end dates of both measures and the care-order advice; asked for Huy’s referral in writing.\nNell Harkaway and Rosalind Peake are trained; Patrick Osei-Lund and Gwen Tolliver brief Larkhill’s staff and the interpreter line’s night team by 4 December.\nThe reviewing officer was briefed on 22 November 2026 and asked that day for an end date to being accompanied, and for the care-order advice. Both are in the plan, for 4 December and 2 December. A seam in a jacket held the number by which he was reached: ask police to search clothing with the child, kindly. A night rota of trained interpreters is missing.',
    'manager-oversight-by': 'Olufemi Brandreth',
    'manager-oversight-on': '2026-11-24',
    'authority-still-to-do': { reason: 'does-not-apply' },
    'plan-recipients': [
      {
        'recipient-name': 'Ruth and Daniel Ashdown',
        'recipient-documents': ['care-plan', 'protection-and-placement-plan'],
        'recipient-copy': 'carer',
        'recipient-how': 'by-hand',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'He lives with them'
      },
      {
        'recipient-name': 'Detective Sergeant Karim Oakley',
        'recipient-documents': ['protection-and-placement-plan'],
        'recipient-copy': 'police',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'To find and protect him'
      },
      {
        'recipient-name': 'Catrin Mossop',
        'recipient-documents': ['assessment-record', 'care-plan', 'protection-and-placement-plan'],
        'recipient-copy': 'full',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-25',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'To meet him and review his placement'
      },
      {
        'recipient-name': 'Jonah Whitlock',
        'recipient-documents': ['care-plan'],
        'recipient-copy': 'lawyer',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-26',
        'recipient-needs-location': 'no',
        'recipient-location-reason': { reason: 'does-not-apply' }
      }
    ],
    'must-not-be-told-location':
      'Chú Bảy, Tùng and anyone who calls himself a cousin: no contact, because of the threats; looked at again on 8 December. No relative was told and the Home Office was given the duty team’s address, because those who held him claim to be family.\nNot to be told where he lives: any enquirer, cousin or “Mr Long”; relatives, until assessed; the Home Office, which writes to the duty team; other young people.',
    'home-office-sharing': [
      {
        'home-office-shared-what':
          'That he is in Harbourshire’s care and treated as a child, with the duty team’s address only',
        'home-office-shared-with': 'Immigration Officer Dee Farrant',
        'home-office-shared-why': 'To protect him from being treated as an adult.',
        'home-office-shared-on': '2026-11-23'
      }
    ],
    'case-record-copied-on': '2026-11-24',
    'handover-kind': 'none-planned'
  }
}
