import type { NamedCase } from './named-case'

const notSeen = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'not-seen']))

const noLegalAdvice = {
  'person-regulated-as': 'not-applicable'
} as const

/** A boy of 16 from Eritrea who is unaccompanied, whose claim is undecided and who is not suspected to be trafficked. */
export const eritrea: NamedCase = {
  name: 'eritrea',
  answers: {
    // Opening
    reference: 'HS-26-4417',
    'known-as': 'Filmon',
    'age-as-known': '16-or-17',
    'where-the-child-is': 'With the foster carers Helen and David Marsh, in Harbourshire',
    'found-where': 'At a lorry park at Port Merrin, on 6 November. He was going nowhere that he could name.',
    worries:
      'Police found Filmon on 6 November at a lorry park at Port Merrin. He had no papers, was cold and had not eaten for a day. He told them through a telephone interpreter that he was held in Libya, that his uncle paid, and that he does not know how his mother is. He flinched when the officer stood up. No adult was with him and nobody has asked for him.',
    'trafficking-conclusion': 'not-suspected',
    // Immediate safety
    'place-tonight': 'foster-home',
    'safe-place-first': 'safe-now',
    'safe-place-arrangements':
      'Filmon has been with Helen and David Marsh since the night of 6 November. He has his own room with a lock that he can open, and knows that one of them is always at home at night. Nothing is outstanding.\nBy day the fostering duty desk on 01632 960141; from 5 pm and at weekends the emergency duty team on 01632 960999. The Bellweather family is on call for Harbourshire and can take him within an hour.',
    enquirers: { reason: 'does-not-apply' },
    'who-may-answer-enquiries':
      'Grace Adeyemi only; out of hours the emergency duty team. The carers take a name and number and say nothing else.',
    'police-told': 'yes',
    'police-roles-agreed': 'agreed',
    'police-officer': 'PC Laura Finch',
    'police-agreement-details':
      'Agreed on 9 November, reference PM/61/2026. Police hold the record of where and how he was found and will ask him nothing more without Grace Adeyemi. If he goes missing he is graded high risk at first, because he is new to the area and has little English.',
    'photograph-on-file': 'on-file',
    'child-description':
      'About 1.72 m, slim. Short black curly hair, brown eyes, brown skin. A burn scar the size of a coin on the inside of his left forearm; a small wooden cross on a black cord. Wears a dark blue padded jacket and white trainers. Answers to “Filmon”; speaks Tigrinya, some Arabic, a few words of English.\nThe photograph is on his case record, taken on 9 November with his agreement. The emergency duty team can open it at any hour; the carers hold a print.',
    'addresses-and-numbers-carried': { reason: 'does-not-apply' },
    'child-phones':
      'One phone, which he bought in France. Carers gave him a UK number on 8 November, 07700 900583; Grace Adeyemi and the carers have it. He says: “It is how my uncle finds me. Please do not take it.” One messaging app for his uncle and his friend Robel, and one video app for music. No others.\nIn touch with his uncle Abraham in Jeddah, about every second day; and with Robel, a boy of 15 whom he met in Italy and who is still in France. Filmon says that no smuggler has his new number.\nHe fears the soldiers and police of his country: “If they know I ran, they go to my mother.” He fears the men who held him in Libya too, though he does not think that they can reach him here. He feared that British police would lock him up, and says that he fears it less now.',
    'first-48-hours-plan':
      'Done on 6 to 8 November. Helen Marsh stayed at home throughout. Grace Adeyemi came on the evening of 6 November and on 7 November with the interpreter on the telephone. Filmon was shown the house, the street and the way back, rang his uncle within the first hour, ate, and slept. Nobody asked about his journey until he had slept for two nights.',
    'first-48-hours-who': 'Helen Marsh',
    'if-missing-carer':
      'Rings his phone, looks at home, at St Brannock’s Church and on the way to college, and rings Robel’s number if he is an hour later than agreed. Then rings the police on 101, or 999 if there is any sign of danger, and the emergency duty team. Keeps the front light on and somebody at home. The call is made one hour after the time agreed, or at once if something frightened him.\nWhen he is found: food, warmth and sleep first, and no telling off. Grace Adeyemi comes within a day. Someone independent talks with him in Tigrinya within 72 hours. The plan is changed with him if it should be.',
    'if-missing-authority':
      'Grace Adeyemi, or the emergency duty team at night, sends the missing-child sheet and photograph to the police within the hour, asks his uncle through an interpreter whether he has heard from him, tells Tom Hartley, and calls a meeting with the police if he is away overnight.\nPolice: record him as missing, high risk at first; check the port, the lorry park where he was found and the coach station; tell the port police; speak to him through an interpreter when he is found. PC Laura Finch keeps contact with Grace Adeyemi. All this by Harbourshire’s joint protocol for children missing from home and care, 2025, on the authority’s intranet and in the carers’ folder.',
    'missing-episodes': { reason: 'does-not-apply' },
    'what-helps-feel-safe':
      '“A door I can close and open myself. To know what day it is and who comes. To hear my mother’s voice.”',
    'continuity-of-worker':
      'He trusts Helen Marsh, who has coffee with him each morning and asks nothing, and Grace Adeyemi, who has seen him every week since he came and rings when she said she would.\nGrace Adeyemi stays his social worker; she was there on the first evening. When she is away Tom Hartley stands in, and Filmon has met him. Holidays are told to him two weeks before, and shown on the calendar in the kitchen.',
    // Case details
    'full-name': 'Filmon Tekle Berhe',
    'name-in-own-script': 'ፍልሞን ተኽለ በርሀ; FIL-mon TEK-leh BER-heh; the first part as in “film”',
    'other-names': [
      {
        'other-name': 'Filimon Tekle',
        'other-name-kind': 'other-spelling',
        'other-name-notes':
          'Written so by the Home Office on 10 November. Ruth Okafor has asked for it to be corrected.'
      },
      {
        'other-name': 'Fili',
        'other-name-kind': 'nickname',
        'other-name-notes': 'His mother’s name for him. He would rather that only family used it.'
      }
    ],
    gender: 'male',
    nationality: 'Eritrean',
    'place-of-birth': 'Eritrea, a village near Senafe',
    'first-language': 'Tigrinya; The Tigrinya of the southern highlands, around Senafe',
    'dates-of-birth': [
      {
        'birth-date': '2010-03-17',
        'birth-source': 'child-says',
        'birth-basis':
          'He gave it as 8 Megabit 2002 in the calendar used at home, which is 17 March 2010. He knows it from his mother, and from his baptism certificate, which is at home.'
      },
      {
        'birth-date': '2010-03-17',
        'birth-source': 'home-office',
        'birth-basis':
          'Recorded when he claimed asylum on 10 November 2026, from what he said. No document has been seen.'
      }
    ],
    'age-in-doubt': 'no',
    'immigration-position': 'claim-undecided',
    'immigration-position-basis':
      'The Home Office letter of 10 November acknowledges the claim; last checked on 17 November 2026. A copy is on his case record; Ruth Okafor holds the original for him.',
    'european-citizenship-in-family': 'no',
    'home-office-reference': 'HO-0000-4417-E',
    'nhs-number': { reason: 'not-known' },
    'unique-pupil-number': { reason: 'not-known' },
    'other-references': [
      {
        'other-reference-kind': 'police',
        'other-reference-number': 'PM/61/2026',
        'other-reference-held-by': 'Harbourshire Police, PC Laura Finch'
      },
      {
        'other-reference-kind': 'legal-aid',
        'other-reference-number': 'QS/26/118',
        'other-reference-held-by': 'Quayside Children’s Law'
      }
    ],
    'periods-of-care': [
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'section-20',
        'care-from': '2026-11-06',
        'care-to': { reason: 'does-not-apply' },
        'care-ended-because': { reason: 'does-not-apply' }
      }
    ],
    'private-fostering-before': 'no',
    'transfer-state': 'will-not-happen',
    'transfer-authority': { reason: 'not-known' },
    'transfer-child-view': '“I have come far enough. Here there is my church and somebody who says my name.”',
    'transfer-answered-on': '2026-11-12',
    'transfer-meanwhile':
      'Harbourshire’s duty manager asked for the transfer on 9 November 2026, as for every child who arrives alone. Tom Hartley decided on 12 November, after Grace Adeyemi had asked him, that a move would not be in Filmon’s best interests: his church and its priest, the college place, Ruth Okafor’s office in the same town, and a carer whom he has begun to trust. Harbourshire did everything for him throughout, and goes on.',
    'parental-responsibility-holders': [
      {
        'holder-name': 'Letebrhan Gebremedhin',
        'holder-relation': 'Mother',
        'holder-where': 'At home near Senafe, as far as Filmon knows',
        'holder-reach': 'not-established',
        'holder-notes':
          'Filmon last spoke with her in August 2026 on a neighbour’s phone. Nobody rings that number directly, so as not to draw attention to her.'
      },
      {
        'holder-name': 'Tekle Berhe',
        'holder-relation': 'Father',
        'holder-where': 'Not known. Taken from his army unit in 2019; the family has heard nothing since',
        'holder-reach': 'cannot-be-reached'
      }
    ],
    'accommodation-agreed-by': ['child-of-16-or-over', 'nobody-can-be-reached'],
    consents: [
      {
        'consent-for': 'medical-treatment',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Filmon',
        'consent-on': '2026-11-11',
        'consent-notes':
          'He wants each treatment explained in Tigrinya first. In an emergency, with the consultant, Tom Hartley is rung.'
      },
      {
        'consent-for': 'health-assessment',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Filmon',
        'consent-on': '2026-11-11'
      },
      {
        'consent-for': 'immunisation',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Filmon',
        'consent-on': '2026-11-11',
        'consent-notes': 'To be given after the health assessment, when the nurse has explained each one.'
      },
      {
        'consent-for': 'photograph',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Filmon',
        'consent-on': '2026-11-09',
        'consent-notes': 'For the missing-child sheet only. None is put online.'
      },
      {
        'consent-for': 'sharing-information',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Filmon',
        'consent-on': '2026-11-11',
        'consent-notes':
          'With his solicitor, surgery and college. What he told of Libya goes to the college only as “has been through hard things”.'
      },
      {
        'consent-for': 'school-trips-and-activities',
        'consent-state': 'given',
        'consent-by': 'Tom Hartley for Harbourshire',
        'consent-on': '2026-11-11',
        'consent-notes': 'Day trips within England. Overnight trips are asked for each time.'
      }
    ],
    'delegated-authority-state': 'agreed-in-writing',
    'delegated-authority':
      'The carers decide on haircuts, clothes, church, sport, day trips, bedtimes and routine doctor and dentist visits, each with Filmon. Asked first: overnight stays away, trips abroad, photographs for publication, and anything to do with his claim.\nFilmon decides for himself wherever the law lets someone of 16 do so, with an interpreter and time. For larger decisions Tom Hartley decides after hearing Filmon, the carers and, where he wishes, his uncle. Nobody here holds parental responsibility for him.',
    'asylum-claimed-or-intended': 'claimed',
    'unaccompanied-own-right': 'yes',
    'unaccompanied-responsible-adult': 'nobody',
    'unaccompanied-basis':
      'The claim was made on 10 November 2026, and the Home Office registered it as his own. Filmon and the police record say that he was found alone; no adult was with him, and none has asked for him. His uncle in Jeddah has never cared for him and confirmed on 18 November that no relative is in the UK.',
    'embassy-approached': 'no',
    'conclusion-reason':
      'Filmon shows what nearly every child shows who has fled alone: no papers, strangers on the way, a hidden crossing, fear and loneliness. One sign weighs more: he was held near Bani Walid in Libya from January to June 2025 and beaten until money was sent. I asked about it on 12 and 18 November, with the interpreter, in his own words and at his pace. He says that nobody made him work, carry, beg, sell or do anything sexual, and that he was not sold or handed on: “They wanted the telephone of my uncle. When the money came, the door was open.” The burn and the marks on his back are from there. His uncle gives the same account. That was kidnapping for ransom and a grave crime against him, but not, on what we know, done in order to exploit him. He owes nobody: the uncle and men of his church gave the money, and no one has asked for it back. No adult waits for him here, he has had no unexplained calls, no money he cannot explain, has not been away from home unexpectedly, and knows where he is. PC Laura Finch found no link between the lorry and people known to exploit children. Against this conclusion stands that he may not yet be able to tell everything, and that he flew into a panic at a ringing phone on 8 November. He says that it was the ring tone of the guards. I will ask again, and anything new changes this at once. Concluded by Grace Adeyemi; agreed by Tom Hartley.',
    'conclusion-on': '2026-11-18',
    'nearby-children-looked-for': 'looked-into',
    'siblings-and-other-children': [
      {
        'connected-child-name': 'Winta Tekle',
        'connected-child-relation': 'brother-or-sister',
        'connected-child-age': '11',
        'connected-child-where': 'At home near Senafe with their mother, as far as Filmon knows',
        'connected-child-worry': 'no-worry',
        'connected-child-worry-details':
          'Filmon fears that she will be taken for the army when she is older. There is no sign that anybody exploits her.',
        'connected-child-safeguarding': 'not-needed',
        'connected-child-own-referral': 'not-suspected'
      },
      {
        'connected-child-name': 'Robel (family name not known)',
        'connected-child-relation': 'travelled-together',
        'connected-child-age': '15',
        'connected-child-where': 'In a camp near Calais, as of 21 November',
        'connected-child-worry': 'worry',
        'connected-child-worry-details':
          'He is alone and means to cross. On 19 November PC Laura Finch passed his first name, phone number and place to the French child protection service through the police liaison.',
        'connected-child-safeguarding': 'being-done',
        'connected-child-own-referral': 'not-suspected'
      }
    ],
    people: [
      {
        'person-name': 'Grace Adeyemi',
        'person-role': 'social-worker',
        'person-organisation': 'Harbourshire, Children in Care Team',
        'person-contact': '01632 960120',
        'person-languages': 'English',
        'person-notes': 'Mondays to Fridays. Tom Hartley when she is away.',
        ...noLegalAdvice
      },
      {
        'person-name': 'Tom Hartley',
        'person-role': 'team-manager',
        'person-organisation': 'Harbourshire, Children in Care Team',
        'person-contact': '01632 960121',
        ...noLegalAdvice
      },
      {
        'person-name': 'Priya Nair',
        'person-role': 'independent-reviewing-officer',
        'person-organisation': 'Harbourshire, Reviewing Service',
        'person-contact': '01632 960133; Filmon has her card',
        ...noLegalAdvice
      },
      {
        'person-name': 'Helen Marsh',
        'person-role': 'carer',
        'person-organisation': 'Foster carer, Harbourshire Fostering',
        'person-contact': '01632 960155',
        'person-languages': 'English; a translation app for small things at home only',
        ...noLegalAdvice
      },
      {
        'person-name': 'David Marsh',
        'person-role': 'carer',
        'person-organisation': 'Foster carer, Harbourshire Fostering',
        'person-contact': '01632 960156',
        ...noLegalAdvice
      },
      {
        'person-name': 'PC Laura Finch',
        'person-role': 'police',
        'person-organisation': 'Harbourshire Police, Child Protection',
        'person-contact': '01632 960170',
        ...noLegalAdvice
      },
      {
        'person-name': 'Janet Poole',
        'person-role': 'home-office-caseworker',
        'person-organisation': 'Home Office, children’s asylum casework',
        'person-contact': 'Through Ruth Okafor',
        ...noLegalAdvice
      },
      {
        'person-name': 'Ruth Okafor',
        'person-role': 'legal-representative',
        'person-organisation': 'Quayside Children’s Law',
        'person-contact': '01632 960180',
        'person-regulated-as': 'solicitor',
        'person-notes': 'Children’s asylum claims only. Colleague: Daniel Frost.'
      },
      {
        'person-name': 'Ben Carver',
        'person-role': 'personal-adviser',
        'person-organisation': 'Harbourshire, Leaving Care Team',
        'person-contact': '01632 960145',
        'person-notes': 'Takes Filmon on from 1 February 2027; meets him before.',
        ...noLegalAdvice
      },
      {
        'person-name': 'Sandra Whitlock',
        'person-role': 'virtual-school-head',
        'person-organisation': 'Harbourshire Virtual School',
        'person-contact': '01632 960160',
        ...noLegalAdvice
      },
      {
        'person-name': 'Amir Rahimi',
        'person-role': 'designated-teacher',
        'person-organisation': 'Port Merrin College',
        'person-contact': '01632 960162',
        'person-notes': 'The college’s named lead for students in care.',
        ...noLegalAdvice
      },
      {
        'person-name': 'Dr Eleanor Price',
        'person-role': 'health-professional',
        'person-organisation': 'Community paediatrics, Port Merrin',
        'person-contact': '01632 960190',
        ...noLegalAdvice
      },
      {
        'person-name': 'Joy Bennett',
        'person-role': 'designated-nurse',
        'person-organisation': 'Nurse for children in care, Harbourshire',
        'person-contact': '01632 960191',
        ...noLegalAdvice
      },
      {
        'person-name': 'Senait Gebre',
        'person-role': 'interpreter',
        'person-organisation': 'Harbourshire Interpreting Service',
        'person-contact': 'Booked through 01632 960110',
        'person-languages': 'Tigrinya and English',
        ...noLegalAdvice
      },
      {
        'person-name': 'Yonas Abraha',
        'person-role': 'independent-visitor',
        'person-organisation': 'Harbourshire Independent Visitors',
        'person-contact': 'Through the scheme, 01632 960148',
        'person-languages': 'English and Tigrinya',
        ...noLegalAdvice
      },
      {
        'person-name': 'Letebrhan Gebremedhin',
        'person-role': 'parent',
        'person-contact': 'None that is safe to use yet',
        'person-languages': 'Tigrinya',
        ...noLegalAdvice
      },
      {
        'person-name': 'Abraham Berhe',
        'person-role': 'relative',
        'person-contact': 'By the messaging app, in Jeddah',
        'person-languages': 'Tigrinya and Arabic',
        'person-notes': 'His father’s brother.',
        ...noLegalAdvice
      }
    ],
    'already-told': [
      {
        'told-to': 'Police officers at the lorry park',
        'told-by': 'Filmon',
        'told-on': '2026-11-06',
        'told-what':
          'His name, age and country; that he came in a lorry; that he was held in Libya; that he is alone. Police record PM/61/2026.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'The Home Office at the welfare interview',
        'told-by': 'Filmon',
        'told-on': '2026-11-10',
        'told-what':
          'Names, family, route in outline and health. Grace Adeyemi sat with him. Home Office record; Ruth Okafor has asked for the copy.',
        'told-record': 'asked-for'
      },
      {
        'told-to': 'Grace Adeyemi',
        'told-by': 'Filmon',
        'told-on': '2026-11-18',
        'told-what':
          'Libya, from being stopped on the road to the day he walked out. Core assessment record, conversations of 12 and 18 November.',
        'told-record': 'on-our-file'
      }
    ],
    'assessment-started-on': '2026-11-06',
    'assessment-timing': 'at-once',
    'records-awaited':
      'The copy of the Home Office welfare interview: asked for by Ruth Okafor on 17 November; Grace Adeyemi asks again on 1 December.',
    'child-asked-to-repeat': 'yes',
    'repeat-put-right-on': '2026-11-12',
    'distress-steps':
      'Grace Adeyemi assesses, by 13 January 2027, and holds the information together. He had to tell the Home Office on 10 November what he had told the police. Since 12 November each agency starts from our record. Conversations last 40 minutes at most, at the kitchen table, with a sign he can give to stop. He has given it twice and we stopped. The records came from police, border and immigration officials, our own social care staff and his solicitor.\nOne email group with the solicitor, police, college, nurse and carers, without his story; his story goes person to person. Grace Adeyemi keeps a list of who holds what and checks it with each of them before every review.\nNobody asks again how the scar on his arm came about or what happened in Bani Walid. Ask Grace Adeyemi. Ruth Okafor will take his statement once, with breaks, and starts from our record.',
    'languages-used':
      'Tigrinya fluently. Market Arabic from Sudan and Libya, which he understands better than he speaks and does not want used: “It is their language.” A little Italian. About fifty words of English. Reads and writes Tigrinya in Ge’ez script, well; the Latin alphabet slowly. Senait Gebre spoke with him on 12 November about where he grew up and what he reads. He read a page of a school book aloud and wrote his name and address without help. Tigrinya is home. He wants to go on reading and writing it, and to speak it with somebody of his own age.',
    'interpreter-needed': 'yes',
    'communication-help-needed': 'no',
    'interpreter-person': 'Senait Gebre',
    'interpreter-language': 'Tigrinya of the southern highlands',
    'interpreter-gender-choice': 'no-preference',
    'interpreter-trained': 'trained',
    'interpreter-independence': 'independent',
    'interpreter-independence-how':
      'On 11 November Grace Adeyemi asked the service and then Senait Gebre herself about links with his family, his village and people who move others. There are none. Filmon was asked alone, by a telephone interpreter from another service, whether he is at ease with her: he is.',
    'not-yet-understood': ['their-situation', 'the-risks', 'who-does-what'],
    'how-explained':
      'On 12, 18 and 23 November, in Tigrinya, with drawings and a calendar. He can say who pays for what, that he may stay with the Marshes, and that nobody can take him away at night. How long the claim takes, and what strangers may offer him in town, we explain again on 8 December.\n“Somebody takes or keeps a person to use them and earn from them: in work, in bed, in stealing. It is not your fault, and it is not the same as paying a man to cross a border.” Senait Gebre does not use the Tigrinya word for smuggler for both. Filmon gave back the difference in his own example.\nTold of the roles of social worker, carer, reviewing officer, police, legal representative, interpreter, health and school staff, and advocate. He knows where he is, and understands the assessment, the support and that officials have a separate role; his situation, the risks and who does what in part.',
    'influence-child-view':
      '“Nobody is my boss. In Libya they were. Here I can go out of the door.” Guards in Libya said between January and June 2025 that they would kill him if his uncle did not pay. Nobody has threatened him or his family since.\n“I stay. I am tired of going. If Robel came to the port I would want to go and get him. And if they say I must go back, I do not know.”\n“I walked through three countries. But here I do not know who is good. At home you know from the family.”',
    'influence-assessment':
      'As of 18 November 2026 there is no sign that anyone reaches him or has a hold over him. His calls are with his uncle and Robel. He owes nothing. What could be used against him is his fear of officials and his fear for his mother: somebody who offered news of her, or work to send her money, would find him ready to listen. Against that: regular talks with his uncle; safe news of his mother through the tracing service; Helen Marsh, whom he tells things; the church; pocket money of his own.\nGoing missing is possible rather than likely. He is settled, but he would leave to meet Robel, on bad news of his mother, or in fright after a refusal. The first days with the college and the day of any decision are the times to watch. He asked to be rung rather than searched for. He has agreed that if Robel comes, Grace Adeyemi or the carers go with him. He likes his room and has asked for a football trial.\nHe washes his own clothes, cooks and hardly asks for anything. Behind that he eats fast and keeps bread in his room, cannot sleep with the light off, and got on the wrong bus on 14 November and stood in the rain for an hour because he dared not ask. He tells somebody he trusts when worried, finds the way back and can call 999. Still to learn: buses and asking for help (David Marsh, every Saturday until he travels alone); strangers who offer work or a room, and accounts that others can see (Grace Adeyemi with Senait Gebre on 8 December); money and prices (Helen Marsh, at the weekly shop).',
    'influence-conclusion': 'no-sign',
    'missing-risk-conclusion': 'possible',
    'safety-skills-conclusion': 'some',
    'life-before':
      'He grew up in a village near Senafe with his mother, grandmother and sister. They had a field, two oxen and some goats. He walked an hour to school and was good at mathematics. On Sundays and feast days the whole village went to church; he served at the altar.\nThere were soldiers at his school, his father’s disappearance, and searches of the house at night by men who asked where his father was. He still wakes when a car stops outside. He helped on the family’s field and with the goats; in Kassala he washed cars now and then and kept the money.',
    'experiences-of-abuse':
      'Beaten and burned by guards in Libya; saw others beaten, and women taken out at night. No abuse in his family: “My mother never hit me.” Asked on 12 and 18 November. He says that nobody has used him for work, crime, begging, sex or benefits, at home, on the way or here. He was held so that his family would pay.',
    'family-members':
      'Mother Letebrhan, about 38, and sister Winta, 11, at home near Senafe. Father Tekle, whereabouts unknown since 2019. Uncle Abraham, his father’s brother, a driver in Jeddah. No relatives in the UK.',
    'reasons-in-own-words':
      '“Soldiers came to school for the older boys. My mother said: go before they write your name. I want to learn and not to carry a gun for all my life.” He hoped for school, to be safe, and to be able to help his mother and sister. “To sleep and nobody shouts.” He and his mother decided that he should leave; his uncle agreed to help. Nobody promised him anything. England was his own idea, in France, because he had heard that he could go to school.\nHe left in August 2024, after the school year and before the feast of Mariam. On foot to Sudan, four months near Kassala. By truck through the desert to Libya in December 2024; held near Bani Walid from January to June 2025, then Zuwara. By boat to Italy in September 2025; a centre in Sicily, then on the streets of Ventimiglia. Near Calais from January 2026. Hidden in a lorry to Port Merrin on 6 November 2026.\nWith strangers, at times with Kidane and later Robel. Smugglers changed at each border. His uncle paid for the desert and the boat, and sent the ransom with money that men of his church gave. In Calais he paid nobody and climbed into the lorry by himself. “My uncle says: it is not a loan, it is for my brother.”\nHeld for about five months with many others, beaten, and burned once on the arm, until money came. Not made to work, he says, and nobody touched him sexually; he saw it done to others. Slept rough and was chased by police with dogs in France.',
    'reasons-from-others':
      'His uncle said on 18 November that three boys from the village were taken for the army that summer. The police record says that he asked for asylum at once. He arrived on 6 November 2026 at Port Merrin, hidden in a refrigerated lorry from a ferry.',
    'experiences-needs':
      'Sleep, safety and predictability first; a health professional who looks at the burn and his chest; somebody who understands captivity and ransom when he wants to talk; news of his mother; a place to mourn his grandmother and Kidane.',
    'feelings-child-words':
      '“In the day I am good. In the night I am there.” “My chest is heavy when I run. My teeth hurt on one side. I am afraid that I brought a sickness from the prison to this house.” A coin-sized burn on the inside of his left forearm and two lines across his back, from Libya: “It is finished.” The doctor records them for the claim on 26 November, if he agrees on the day.',
    'emotional-impact-noticed':
      'Nightmares three or four times a week, less in the last week. Startles at shouting and at one ring tone. Low and silent on 16 November, his grandmother’s name day. Laughs with David Marsh over football. Some days are low because something reminds him of home. No thoughts of harming himself. Prays morning and evening, runs, cooks, and draws very well. Good at mathematics. He looks out for others: he asked for shoes for Robel. Interested, warm and able to be comforted.',
    'self-harm-worry': 'no',
    'emotional-support-needed': 'referred',
    'emotional-support-kind':
      'He wants to learn to sleep and does not want to “talk about Libya every week”. Referred on 19 November to the sleep and trauma group for refugee young people at the Lantern Project, with an interpreter; Joy Bennett looks at it again after the health assessment.\nFor his grief for his father and grandmother: a memorial at church on 13 December with Helen Marsh, and room to talk with his independent visitor; no treatment wanted now. For the journey: the group from 14 December; Joy Bennett asks after six evenings whether one-to-one help is wanted. Everyone knows not to raise Libya. For waiting and worry for his mother: an hour with Grace Adeyemi each week until the end of January, one thing each day that is his (running, drawing), and honest dates.',
    'health-needs-known':
      'A cough since Libya, where people with tuberculosis were held in the same room; toothache; weight low for his height; an old burn; possible vitamin D deficiency. The cough and the burn come from being held.',
    'health-attention-today': 'no',
    'disability-needs':
      'None known and none noticed. His hearing on the left is to be tested, because he was hit on that ear.',
    'education-history':
      'Nine years at the village school near Senafe, in Tigrinya and from grade 6 partly in English. Top of his class in mathematics in grade 8. No school since summer 2024, apart from Italian lessons for some weeks in Sicily.\n“First English. Then mathematics and machines. I want to repair engines, maybe to be an engineer.”',
    'education-needs-found':
      'Tested at college on 17 November: English at pre-entry level, mathematics at level 1 once the words were put into Tigrinya. He begins on 30 November. He came early to the test and to both home tuition sessions. Understands slow, simple speech. About fifty spoken words. Reads the alphabet slowly; writes his name and address.\nHe needs english from the beginning, with the alphabet; mathematics at his own level so that he is not bored; a quiet place and a named person at college; short days at first because he sleeps badly.',
    'cultural-background':
      'Orthodox Christian (Tewahdo). Black African; Tigrinya, as he says it, and Eritrean. Fasting days and feasts, injera, coffee on Sundays, respect for older people. Christmas is on 7 January for him, and he has never spent it alone.',
    'identity-support':
      'Church every second Sunday at St Brannock’s, where an Eritrean Orthodox congregation meets: with Helen Marsh, alone when he wishes. Fasting food on Wednesdays, Fridays and from 25 November to 6 January. Christmas on 7 January is kept at home and at church.\nAn interpreter for everything that matters; a picture list and a translation app for the day. Tigrinya books from the library; drawing things; calls with his uncle, and someone Eritrean to talk to.',
    'family-contacts': [
      {
        'contact-who': 'Abraham Berhe',
        'contact-relationship': 'Uncle, his father’s brother',
        'contact-is-parent': 'no',
        'contact-now': 'in-contact',
        'contact-now-how': 'Video call about every second day, from his own room.',
        'contact-child-wishes': 'To keep talking to him, alone. “He is like my father now.”',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons':
          'He paid to free Filmon and asks nothing back. He spoke openly with Grace Adeyemi and gave the same account without being prompted.',
        'contact-assessment': 'assessed-safe',
        'contact-assessment-reasons':
          'Grace Adeyemi spoke with him through Senait Gebre on 18 November and asked the police for checks; PC Laura Finch and Tom Hartley took part. He does not know the address and agrees not to ask.',
        'contact-assessed-on': '2026-11-18',
        'contact-plan': 'existing-contact-continues',
        'contact-plan-details':
          'Filmon calls when he likes. The carers do not listen in and ask once a week whether anything in the calls troubled him. Filmon knows why the address is not said.'
      },
      {
        'contact-who': 'Letebrhan Gebremedhin',
        'contact-relationship': 'Mother',
        'contact-is-parent': 'yes',
        'contact-now': 'contact-lost',
        'contact-now-how': 'Last spoke in August 2026, for ten minutes, on a neighbour’s phone.',
        'contact-child-wishes': 'To hear her voice and know that she was not punished because he left.',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons':
          'She helped him leave to keep him from the army. Nothing suggests that she gained or meant to gain by it.',
        'contact-assessment': 'assessed-safe',
        'contact-assessment-reasons':
          'Safe for Filmon; not safe for her if it comes to the notice of the authorities there. Weighed by Grace Adeyemi, Tom Hartley and Ruth Okafor.',
        'contact-assessed-on': '2026-11-18',
        'contact-plan': 'trace',
        'contact-plan-details':
          'Through the independent family tracing service only, which asks without naming why. Appointment on 9 December with Filmon, Helen Marsh and Senait Gebre. No embassy, no letters, no calls to the neighbour. Filmon agreed: “Slowly, so nobody hears.”'
      }
    ],
    'living-with-family-wishes':
      'His father was taken from his unit when Filmon was nine. His grandmother died in the spring of 2025, while he was held; he learned it from his uncle. A friend, Kidane, died in the desert: “I do not want to say how.” We left it there. He would want to live with his mother and Winta “anywhere that is not there”. He does not want to go to Jeddah: his uncle shares a room with five men. “My uncle, yes. My mother, I want only to know that she lives. After that I can wait.”',
    'reunification-considered': 'not-safe',
    'parents-views-sought': 'tried-without-reply',
    'parents-views':
      'On 18 November his uncle was asked to pass on, when he next safely can, that Filmon is well and to ask what his mother wishes for him. No answer yet. The tracing service will ask as well. His uncle: “Let him learn.” The carers would like him to stay. PC Laura Finch has no objection to where he lives.',
    'home-office-liaison': 'asked',
    'tracing-support': 'independent-service',
    'left-for-later': 'How Kidane died, and what he saw done to others in Libya. He will say when.',
    'left-for-later-until': '2027-01-20',
    needs: [
      {
        'need-what': 'To know whether his mother and sister are safe',
        'need-area': 'family-and-contact',
        'need-from': 'separation',
        'need-status-related': 'yes',
        'need-response': 'Independent tracing; calls with his uncle; somebody beside him when news comes.',
        'need-by-whom': 'Grace Adeyemi',
        'need-by-when': '2026-12-09'
      },
      {
        'need-what': 'To sleep, and to feel less afraid',
        'need-area': 'emotional-and-mental-health',
        'need-from': 'journey',
        'need-status-related': 'yes',
        'need-response':
          'Sleep and trauma group at the Lantern Project; night light and a routine at home; looked at again by the nurse.',
        'need-by-whom': 'Joy Bennett',
        'need-by-when': '2026-12-16',
        'need-for': ['emotional-support', 'help-against-threats']
      },
      {
        'need-what': 'Tuberculosis ruled out or treated; teeth, hearing and the burn seen to',
        'need-area': 'physical-health',
        'need-from': 'journey',
        'need-status-related': 'yes',
        'need-response': 'Health assessment on 26 November, screening on 2 December, dentist on 7 December.',
        'need-by-whom': 'Helen Marsh',
        'need-by-when': '2026-12-07',
        'need-for': ['health', 'disability']
      },
      {
        'need-what': 'English, and a way back into learning',
        'need-area': 'education',
        'need-from': 'country-of-origin',
        'need-status-related': 'yes',
        'need-response': 'College from 30 November: ESOL and mathematics.',
        'need-by-whom': 'Sandra Whitlock',
        'need-by-when': '2026-11-30',
        'need-for': ['english', 'education']
      },
      {
        'need-what': 'A claim that is well prepared, by someone who knows children’s claims',
        'need-area': 'legal-and-immigration',
        'need-from': 'country-of-origin',
        'need-status-related': 'yes',
        'need-response': 'Ruth Okafor; Grace Adeyemi goes to every meeting.',
        'need-by-whom': 'Grace Adeyemi',
        'need-by-when': '2027-01-15'
      },
      {
        'need-what': 'Church, language and people who know where he comes from',
        'need-area': 'identity-and-culture',
        'need-from': 'separation',
        'need-status-related': 'yes',
        'need-response': 'St Brannock’s every second Sunday; independent visitor from December.',
        'need-by-whom': 'Helen Marsh',
        'need-by-when': '2026-12-12',
        'need-for': ['identity']
      },
      {
        'need-what': 'To judge offers from strangers, and travel alone',
        'need-area': 'safety',
        'need-from': 'separation',
        'need-status-related': 'yes',
        'need-response': 'Bus practice on Saturdays; a talk about offers of work and rooms, in Tigrinya.',
        'need-by-whom': 'David Marsh',
        'need-by-when': '2026-12-19',
        'need-for': ['safety-skills']
      }
    ],
    'assessment-analysis':
      'Filmon is a capable, devout and affectionate boy who has lost his father, grandmother and a friend, was held and beaten for ransom, and has been without an adult of his own for two years. He shows more strength by day than by night. He is not suspected to have been trafficked. His main needs are safety that he can predict, news of his mother, sleep, health checks after captivity, and school. He should stay with the Marshes, in a town where there is a church and a college, and grow into adult life from there. What could undo this is bad news from home, a refusal that he meets alone, or Robel arriving at the port.',
    'assessment-child-view':
      'He knew that the lorry went to England: “Two days I looked at the sea, I knew.” He learned the name Port Merrin from Helen Marsh, and now finds the house on a map.\nOf who does what: “Grace decides with me and comes when she says. Helen and David are the house. Ruth is my lawyer, she keeps secrets. The Home Office says yes or no. Priya checks on Grace.” He is not yet sure what an advocate does.\nOf the assessment: “It is true. But write also that I am not only sad.” We wrote it.',
    'assessment-finished-on': '2026-11-19',
    // Trafficking indicators
    screenings: [
      {
        'screening-on': '2026-11-18',
        'screening-by': 'Grace Adeyemi',
        'screening-occasion': 'coming-into-care',
        'screening-how-spoken':
          'Over two conversations, on 12 and 18 November, at home, with Senait Gebre. 40 minutes each, with breaks. He spoke freely on the second day. Control, debt, work, begging, crime and sex were each asked in plain words, as things that happen to many.',
        'screening-what-others-hold':
          'Police: found alone at a lorry park, no link known for the lorry. Home Office: route in outline. His uncle: the ransom and how it was paid. None holds a sign that we do not.'
      }
    ],
    'marks-arrival-journey-and-documents': {
      marks: {
        'no-papers-or-held-by-another': 'seen',
        'entered-covertly': 'seen',
        'travel-paid-by-others': 'reported',
        'travelled-alone-or-with-strangers': 'reported',
        'exploited-on-the-way': 'reported',
        ...notSeen(
          'false-or-altered-papers',
          'debt-for-the-journey',
          'does-not-know-where-they-are',
          'cannot-say-where-they-live',
          'account-sounds-rehearsed',
          'adult-says-they-found-the-child',
          'sponsor-of-other-children',
          'unexplained-gaps-in-life-story',
          'false-promises',
          'goods-or-money-on-arrival',
          'phone-but-no-money',
          'gives-no-personal-details'
        )
      }
    },
    'marks-adults-and-living-situation': {
      marks: {
        'no-access-to-parents': 'reported',
        ...notSeen(
          'poor-bond-with-carers-not-parents',
          'adult-answers-for-the-child',
          'adult-cannot-show-who-they-are',
          'unrelated-children-at-the-address',
          'unreported-private-fostering',
          'lives-apart-in-poor-conditions',
          'adults-waiting-nearby'
        )
      }
    },
    'marks-control-fear-and-presentation': {
      marks: {
        'anxious-or-fearful': 'seen',
        'marked-fear-of-removal-or-of-telling': 'reported',
        'threats-to-child-or-family': 'reported',
        'told-to-fear-the-authorities': 'reported',
        ...notSeen(
          'withdrawn-or-afraid-to-speak',
          'movement-watched-or-restricted',
          'behaviour-out-of-keeping-with-age',
          'loyal-to-the-exploiter'
        )
      }
    },
    'marks-missing-and-movement': {
      marks: notSeen(
        'missing-from-care',
        'repeated-absences',
        'found-where-no-links-are-known',
        'comes-back-hurt-or-dishevelled',
        'frequent-moves',
        'travels-at-odd-hours',
        'cars-of-unknown-adults'
      )
    },
    'marks-sexual-exploitation': {
      marks: {
        ...notSeen(
          'said-to-be-sexually-exploited',
          'older-or-controlling-partner',
          'abused-in-return-for-shelter-or-money',
          'hotels-and-parties',
          'groomed-online',
          'sudden-change-in-appearance',
          'early-or-forced-marriage'
        ),
        'signs-of-assault': 'seen',
        'infection-or-pregnancy': 'not-explored'
      }
    },
    'marks-criminal-exploitation': {
      marks: notSeen(
        'found-in-cannabis-or-theft',
        'made-to-beg',
        'carrying-drugs-or-weapons',
        'arrested-out-of-area',
        'several-phones',
        'controlled-by-older-people',
        'rewarded-for-bringing-others',
        'identity-used-for-fraud'
      )
    },
    'marks-labour-and-domestic-servitude': {
      marks: {
        'injuries-of-work-or-control': 'seen',
        ...notSeen(
          'heavy-household-work',
          'long-hours-and-cannot-leave',
          'little-or-no-pay',
          'marks-of-manual-work',
          'signs-of-children-at-a-work-site'
        )
      }
    },
    'marks-health-wellbeing-and-services': {
      marks: {
        'malnourished-or-untreated': 'seen',
        'signs-of-trauma': 'seen',
        'no-doctor-or-school': 'seen',
        isolated: 'seen',
        ...notSeen('self-harm-or-low-self-worth', 'alcohol-or-drugs', 'marks-or-tattoos-of-ownership')
      }
    },
    'marks-money-contact-and-other': {
      marks: notSeen('unexplained-money-or-calls', 'adoption-organs-or-linked-victim')
    },
    'indicator-details': {
      details: {
        'no-papers-or-held-by-another': {
          who: 'Police',
          when: '6 November 2026',
          context:
            'Nothing but a phone, a cross and 15 euros. He says that his only paper, a school card, was lost in the sea. Nobody else holds any.'
        },
        'entered-covertly': {
          who: 'Police and the lorry’s driver',
          when: '6 November 2026',
          context: 'Climbed out of a refrigerated lorry at Port Merrin. The driver called the police himself.'
        },
        'travel-paid-by-others': {
          who: 'Filmon; his uncle',
          when: '12 and 18 November 2026',
          context:
            'His uncle paid for the desert and the boat; men of the uncle’s church gave towards the ransom. Both say that it was a gift.'
        },
        'travelled-alone-or-with-strangers': {
          who: 'Filmon',
          when: '12 November 2026',
          context: 'Groups made up by smugglers; from Italy mostly with Robel.'
        },
        'exploited-on-the-way': {
          who: 'Filmon',
          when: '12 and 18 November 2026',
          context:
            'Held for ransom near Bani Walid from January to June 2025, beaten and burned. Asked about work, sex, crime and being passed on: none of these, he says. His uncle gives the same dates and sum.'
        },
        'no-access-to-parents': {
          who: 'Filmon',
          when: '7 November 2026',
          context: 'Father missing since 2019; mother reached only through a neighbour, last in August 2026.'
        },
        'anxious-or-fearful': {
          who: 'Helen Marsh',
          when: 'From 6 November 2026, less since 17 November',
          context:
            'Startles at shouting. On 8 November he panicked at a ring tone that he says the guards used.'
        },
        'marked-fear-of-removal-or-of-telling': {
          who: 'Filmon',
          when: '12 November 2026',
          context:
            'Afraid of being sent to Eritrea, for what would happen to him and his mother. Not afraid of a particular person here, and not afraid to tell.'
        },
        'threats-to-child-or-family': {
          who: 'Filmon',
          when: '18 November 2026',
          context:
            'Guards in Libya said that they would kill him if money did not come. None since he walked out in June 2025.'
        },
        'told-to-fear-the-authorities': {
          who: 'Filmon',
          when: '7 November 2026',
          context:
            'Others in the camp near Calais said that police in England lock boys up. He no longer believes it.'
        },
        'signs-of-assault': {
          who: 'Grace Adeyemi',
          when: '12 November 2026',
          context:
            'The burn on his forearm, and two lines across his back that he told of. From beatings in Libya, he says; asked gently, he says that nothing sexual was done to him.'
        },
        'injuries-of-work-or-control': {
          who: 'Grace Adeyemi',
          when: '12 November 2026',
          context: 'The same scars: made to press for money while he was held. He was not made to work.'
        },
        'malnourished-or-untreated': {
          who: 'Grace Adeyemi; Helen Marsh',
          when: '6 November 2026',
          context: 'Thin; toothache and cough untreated since Libya.'
        },
        'signs-of-trauma': {
          who: 'Helen Marsh',
          when: 'From 6 November 2026',
          context: 'Nightmares three or four times a week, becoming fewer.'
        },
        'no-doctor-or-school': {
          who: 'Grace Adeyemi',
          when: '6 November 2026',
          context: 'True on arrival. Registered with a surgery on 11 November; college from 30 November.'
        },
        isolated: {
          who: 'Grace Adeyemi',
          when: '7 November 2026',
          context:
            'Knew nobody here and has had no friend of his age but Robel. Since 15 November he goes to church.'
        }
      }
    },
    'status-still-to-do': { reason: 'does-not-apply' },
    'status-who-knows':
      'The carers, Priya Nair, Joy Bennett, the surgery, Sandra Whitlock, Amir Rahimi and Ruth Okafor know that he is unaccompanied and seeks asylum. Libya is known to Grace Adeyemi, Tom Hartley, the carers, Priya Nair, the nurse and Ruth Okafor; the college and the church are not told.',
    'status-child-view': '“They can know that I am alone here. Libya only those who need it.”',
    'how-status-needs-are-met':
      'Filmon is an unaccompanied asylum-seeking child. He is not suspected to have been trafficked; he was held for ransom in Libya on the way.\nThe needs that come from this are met by a specialist solicitor with someone at his side each time; tracing that puts his mother at no risk; health checks that fit captivity and the journey; ESOL; church and language; help with sleep; and plans for each way his claim may end, told to him in Tigrinya. Support has started, and everyone who needs to know of his status does.',
    'specialist-supports': [
      {
        'specialist-support-name': 'The Lantern Project, sleep and trauma group',
        'specialist-support-kind': 'voluntary-organisation',
        'specialist-support-for': 'Nightmares and fear; eight evenings, with an interpreter.',
        'specialist-support-stage': 'referred',
        'specialist-support-from': '2026-12-14',
        'specialist-support-arranged-by': 'Joy Bennett',
        'specialist-support-needs': ['emotional-support', 'after-experiences']
      },
      {
        'specialist-support-name': 'Eritrean Orthodox congregation at St Brannock’s',
        'specialist-support-kind': 'community-or-faith-group',
        'specialist-support-for':
          'Faith, language, and people who know the feasts. Checked by Grace Adeyemi with the parish on 13 November.',
        'specialist-support-stage': 'in-place',
        'specialist-support-from': '2026-11-15',
        'specialist-support-arranged-by': 'Helen Marsh'
      },
      {
        'specialist-support-name': 'Independent family tracing service',
        'specialist-support-kind': 'voluntary-organisation',
        'specialist-support-for': 'News of his mother and sister, without risk to them.',
        'specialist-support-stage': 'referred',
        'specialist-support-from': '2026-12-09',
        'specialist-support-arranged-by': 'Grace Adeyemi'
      }
    ],
    'permanence-plan':
      'Long-term fostering: Filmon stays with Helen and David Marsh until he is 18, and may stay on with them after that. They have said yes to both. He has found calm there, they keep to what they say, and a further move would cost him the first adults he has trusted in two years. Looked at again on 3 March 2027.',
    'child-wishes':
      '“To stay in this house. To go to school quick. To know about my mother. To not change Grace.” He wants to be told of changes a week before, and by Grace Adeyemi herself.\nOn 19 and 23 November, when the parts were talked through: “It is long. But it is me.” The whole is read to him on 30 November. He needs no help to say anything now: “Now I can say it to Grace. Perhaps later for the college.” Of the support: “Church is the best. The group I will see.”',
    'views-and-plan':
      'The plan follows his wishes on home, school, worker and tracing. It differs in one thing: he wanted college at once and five days a week; he begins with three, because he sleeps badly, and it is looked at after four weeks.\nHe was heard by Grace Adeyemi, with Senait Gebre, on 12, 18 and 19 November, and by drawing a picture of his week as he would like it. The plan was explained to him and agreed on 19 November 2026; Senait Gebre reads it back to him in Tigrinya on 30 November 2026. His mother could not be asked safely; his father cannot be reached. Nobody disagrees.',
    'care-plan-agreed-with': ['the-child', 'nobody-else-could-be-asked'],
    'care-plan-ready-on': '2026-11-19',
    'legal-support-needed': ['immigration-and-asylum'],
    'legal-arrangements': [
      {
        'legal-matter': 'immigration-and-asylum',
        'legal-matter-representative': 'Ruth Okafor',
        'legal-matter-how-provided':
          'Under legal aid, at her office in Port Merrin, with an interpreter whom she books herself.',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-10'
      }
    ],
    'legal-meetings-companion': 'Grace Adeyemi',
    'legal-meetings-stand-in': 'Helen Marsh',
    'legal-meetings-accompanied': 'every-meeting',
    'asylum-steps': [
      {
        'asylum-step-kind': 'welfare-interview',
        'asylum-step-state': 'done',
        'asylum-step-on': '2026-11-10',
        'asylum-step-companion': 'Grace Adeyemi',
        'asylum-step-interpreter': 'arranged',
        'asylum-step-lawyer': 'not-present',
        'asylum-step-outcome':
          'The claim is recorded. Asked about names, family, route in outline and health. Ruth Okafor has asked for the copy.',
        'asylum-step-next': 'The statement form'
      },
      {
        'asylum-step-kind': 'statement',
        'asylum-step-state': 'ahead',
        'asylum-step-on': '2027-01-15',
        'asylum-step-companion': 'Grace Adeyemi',
        'asylum-step-interpreter': 'arranged',
        'asylum-step-lawyer': 'present',
        'asylum-step-outcome': { reason: 'not-yet-explored' },
        'asylum-step-next': 'Meetings on 10 December, 17 December and 7 January'
      },
      {
        'asylum-step-kind': 'interview',
        'asylum-step-state': 'ahead',
        'asylum-step-on': { reason: 'not-known' },
        'asylum-step-companion': 'Grace Adeyemi',
        'asylum-step-interpreter': 'to-be-arranged',
        'asylum-step-lawyer': 'to-be-arranged',
        'asylum-step-outcome': { reason: 'not-yet-explored' },
        'asylum-step-next': 'No day is set. He is told as soon as one is.'
      }
    ],
    'initial-health-assessment': 'booked',
    'initial-health-assessment-on': '2026-11-26',
    'health-assessment-next-on': '2027-11-25',
    'physical-health-now':
      'Thin (52 kg on the carers’ scales), coughs in the morning, short of breath when running. Pain in a lower left tooth. Old burn on the left forearm. Eats well. Malaria as a small child; some vaccinations at school, which he cannot name; no operation. Broken nights leave him tired by noon, which is why college begins with short days. Nothing else is known to hold back his growth; the doctor will say.\nEarlier records cannot be had safely. Dental check, eye test and tuberculosis screening are booked; immunisation and a hearing test are not yet.',
    'medicines-and-allergies': 'Paracetamol for toothache when needed. No allergy known.',
    'health-care-now':
      'Registered with Merrin Road Surgery on 11 November. Seen by the practice nurse on 13 November: no fever, chest clear, screening asked for. Helen Marsh makes and goes to appointments and keeps the health record book. Joy Bennett holds the health plan together. Filmon decides who is in the room.\nDr Eleanor Price assesses: Senait Gebre interprets; Helen Marsh waits outside unless he calls her in. The doctor has the history in writing, so he does not tell it again. He has seen a photograph of the room. No change is planned; if he moves, Joy Bennett sees that records and appointments go with him before the day.\nExplained to him: how surgeries and 111 work, and that doctors keep what he says to themselves (13 November). Sexual health, smoking and sleep: Joy Bennett on 16 December.',
    'checks-to-arrange': ['immunisation', 'hearing-test'],
    'health-in-confidence': { reason: 'does-not-apply' },
    'sexual-health-wishes':
      'He chose not to say anything of sexual health. He does not drink or take drugs. He smoked in Calais and has stopped; wants no help. Screening for blood-borne viruses is booked. “Do not say that I am poor. We were not poor. Say that I was an altar boy and I draw.”',
    'health-history-family': 'Grandmother had high blood pressure. Nothing else known.',
    'specialist-mental-health': 'looked-at-not-needed-now',
    'distress-plan':
      'Say his name quietly and where he is; keep a distance; light on; offer water and the back door. Do not touch him or stand in the doorway. Call Helen Marsh. At night after an hour, the emergency duty team; if he speaks of dying, 999 and Grace Adeyemi.',
    'threats-made': 'yes',
    'threats-police-told': 'told',
    'coercion-support':
      'Helen Marsh and Grace Adeyemi know that a ringing phone can bring it back, and his ring tone was changed with him. He knows whom to tell if anyone ever threatens him or his mother. The trauma group deals with it as he wishes.',
    'health-actions': [
      {
        'health-objective': 'A full picture of his health',
        'health-action': 'First health assessment, with interpreter; scars recorded if he agrees.',
        'health-action-by': 'Dr Eleanor Price',
        'health-action-due': '2026-11-26'
      },
      {
        'health-objective': 'Tuberculosis ruled out or treated',
        'health-action':
          'Blood test and chest X-ray at Port Merrin Hospital; result told to him in Tigrinya. Screening for blood-borne viruses at the same visit.',
        'health-action-by': 'Joy Bennett',
        'health-action-due': '2026-12-02',
        'health-action-for': ['health']
      },
      {
        'health-objective': 'Free of toothache',
        'health-action': 'Dentist; Helen Marsh goes with him.',
        'health-action-by': 'Helen Marsh',
        'health-action-due': '2026-12-07',
        'health-action-for': ['health']
      },
      {
        'health-objective': 'Hears and sees well',
        'health-action': 'Eye test on 5 December; hearing test asked for at the health assessment.',
        'health-action-by': 'Helen Marsh',
        'health-action-due': '2027-01-15',
        'health-action-for': ['disability', 'health']
      },
      {
        'health-objective': 'Protected by immunisation',
        'health-action': 'Full course for someone without records begins at the surgery.',
        'health-action-by': 'Joy Bennett',
        'health-action-due': '2026-12-16'
      },
      {
        'health-objective': 'Sleeps five nights in seven',
        'health-action':
          'Sleep and trauma group; carers keep a sleep diary with him; looked at after six evenings.',
        'health-action-by': 'Joy Bennett',
        'health-action-due': '2027-02-01',
        'health-action-for': ['emotional-support']
      }
    ],
    'education-place': 'place-offered',
    'school-name': 'Port Merrin College',
    'education-to-arrange': ['english-support'],
    'education-pathway-plan':
      'From 30 November three days of ESOL and mathematics; five days from January if he sleeps better. Entry-level ESOL by July 2027; then a pre-vocational year with engineering; level 2 engineering from September 2028. Two hours a week of home tuition from the virtual school since 16 November, paid from his pupil premium, until college begins; then a bilingual assistant on Tuesdays. He is past school age; English support is being arranged, and no special educational need has been seen.\nFrom three to five days a week: decided on 11 January with him. The same tutor stays. David Marsh takes him for the first two weeks and hears him read for ten minutes each evening. The carers go to every meeting.\nHe enjoys sport and drawing: football trial with Merrin Rovers youth on 28 November; running with David Marsh; drawing. Boots and pencils are bought.\nSandra Whitlock, head of the virtual school, has been told and watches progress. Attendance comes to the virtual school each day and progress every half term, next on 11 January 2027. Below 90 % or a missed step, she calls the college and Grace Adeyemi within a week.',
    'school-admission-arrangements':
      'He is past compulsory school age. A school sixth form would have needed more English; the college takes ESOL students in any week and Amir Rahimi kept a place for him. The designated teacher is Amir Rahimi.\nAt Port Merrin College he signs on 27 November with Helen Marsh and Senait Gebre; first day 30 November; free meals and bus pass by then. ESOL pre-entry, nine hours a week in three days, fifteen hours from January.',
    'college-place': 'place-offered',
    'personal-education-plan-ready-on': '2026-11-20',
    'education-actions': [
      {
        'education-objective': 'Begins college',
        'education-action': 'Enrol with proof from the authority in place of papers; bus pass; laptop.',
        'education-action-by': 'Sandra Whitlock',
        'education-action-due': '2026-11-30',
        'education-action-for': ['english', 'education']
      },
      {
        'education-objective': 'Feels safe there',
        'education-action':
          'Meet Amir Rahimi before the first day; card to leave the room; no questions about family in class.',
        'education-action-by': 'Amir Rahimi',
        'education-action-due': '2026-11-27',
        'education-action-for': ['education']
      },
      {
        'education-objective': 'Mathematics at his level',
        'education-action': 'Place in the level 1 group with a Tigrinya word list.',
        'education-action-by': 'Amir Rahimi',
        'education-action-due': '2026-12-11',
        'education-action-for': ['education']
      }
    ],
    'culture-and-identity-arrangements':
      'The carers have learned to make shiro with him and buy injera in Port Merrin. He chose the pictures in his room. Nobody calls him poor or a refugee boy.\nWhen sad he goes quiet and cleans. When afraid he stands near the door. It helps to sit in the kitchen without questions, and to go out for a run. Polite, stands up for adults, watches before he speaks. Warm clothes that he chose. He is at ease once he knows the names. Washes, cooks, mends and keeps his room. Needs help with forms, prices, buses, appointments, and going to bed.',
    'family-relationships-plan':
      'With his uncle as now. With his mother and sister only through the tracing service until it is known to be safe for them; photographs and a letter are kept ready. Reviewed on 3 December and when the service answers.\nBy his own account a return home would put him in the army’s hands; whether that is so is for his claim to decide, and until then no return is worked towards. Life with his uncle in Jeddah was weighed: no room, no right to bring him, and Filmon does not want it. If his mother could one day come to a safe country, that would be looked at anew. Looked at again at the review of 3 December and after any decision.\nOn 20 November Grace Adeyemi wrote to Janet Poole, through Ruth Okafor, that the authority wants to use an independent service and asks the Home Office to make no enquiry in Eritrea. An answer is expected by 4 December.\nFor friends: the team, the college group and two boys of his age at church. Yonas Abraha every two weeks. If Robel comes to the UK, they are helped to meet.',
    'care-plan-tracks': {
      tracks: {
        transitional:
          'Home with the Marshes, college from 30 November, health checks done by January, statement in by 15 January with Ruth Okafor, and tracing begun on 9 December. Grace Adeyemi keeps the list and goes through it with him at each visit.',
        'long-term':
          'He stays with the Marshes until and beyond 18, ESOL then engineering at college, a travel document and bank account within three months of the decision, and asks Ruth Okafor about his mother and sister. Grace Adeyemi and Ben Carver.',
        return:
          'Nothing is arranged while his claim or an appeal is open, and no official of Eritrea is approached. Ruth Okafor advises first. Grace Adeyemi would then, with him, find out who could receive him safely, what school and care he would have and who would help him afterwards, and put it to the reviewing officer before any date. What he learns now (English, mathematics, engines) goes with him anywhere.'
      }
    },
    'care-plan-goals': [
      {
        'care-plan-goal': 'Start college',
        'care-plan-goal-how': 'Enrol, bus pass, first two weeks accompanied.',
        'care-plan-goal-helped-by': 'David Marsh',
        'care-plan-goal-due': '2026-11-30'
      },
      {
        'care-plan-goal': 'Travel to town and back alone',
        'care-plan-goal-how': 'Four Saturdays of practice; he rings when he arrives.',
        'care-plan-goal-helped-by': 'David Marsh',
        'care-plan-goal-due': '2026-12-19'
      },
      {
        'care-plan-goal': 'Have his statement told once and ready',
        'care-plan-goal-how': 'Three meetings, in the mornings, with breaks.',
        'care-plan-goal-helped-by': 'Grace Adeyemi',
        'care-plan-goal-due': '2027-01-15'
      },
      {
        'care-plan-goal': 'Play in a team',
        'care-plan-goal-how': 'Trial on 28 November; training on Thursdays.',
        'care-plan-goal-helped-by': 'David Marsh',
        'care-plan-goal-due': '2026-12-10'
      }
    ],
    'tracks-set-aside': { reason: 'does-not-apply' },
    'if-claim-refused':
      'He is told by Grace Adeyemi and Ruth Okafor together, with Senait Gebre, at home and not before a weekend. Ruth Okafor advises on an appeal within days, before its time limit. He stays with the Marshes, in care and at college as before. The carers do not leave him alone that night; the missing plan is read through; the review is held within 20 working days.',
    'if-extension-refused':
      'He has no leave yet. If leave comes and more is refused later, Ruth Okafor looks at an appeal the same week, Grace Adeyemi or his adviser goes with him, and his home and college go on meanwhile.',
    'if-appeal-dismissed':
      'Ruth Okafor advises at once on what is still open. While he is under 18 nothing in his home, school or support changes. Grace Adeyemi tells him what would change from 18 on, asks for the human rights assessment before anything could end, and brings the review forward. A return is talked about only after her advice and only with him.',
    'return-best-interests':
      'He would have to be received by his mother or another relative who wants him and can keep him safe from forced service, with a school place, health care, treatment for sleep, someone who visits and whom he can ring, and follow-up for at least a year. Nothing is checked, and none of this is known to exist: no return is proposed, an enquiry there could harm his mother, and whether he would be safe is what the claim decides.\nA boy who is sent back and flees again would be at high risk of being held or exploited on the same road. Assessed by Grace Adeyemi and Tom Hartley on 18 November; to be assessed anew by a specialist if a return is ever proposed.\nWith the Home Office through Ruth Okafor first. Harbourshire would ask for one named caseworker, no contact with authorities in Eritrea without her agreement, no dates sprung on him, and a joint meeting with Priya Nair before any step. No travel papers are sought while he claims asylum. If he ever asked, Ruth Okafor advises first, then the Voluntary Returns Service is asked what it can do for somebody under 18.\nGrace Adeyemi looks at this again by 3 March 2027.',
    // Protection and placement
    'child-protection-plan-decision': 'not-needed',
    'child-protection-otherwise':
      'Nobody here harms him or is thought to mean to, and no trafficking is suspected. Decided by Tom Hartley on 19 November with PC Laura Finch. It is taken up again at once if anything new is seen. A conference is not called for.\nGrace Adeyemi leads. What protects him: care under section 20 with experienced carers, the missing plan agreed with the police, the address kept from all who do not need it, a second look for signs of exploitation before each review, and the steps below.\nTom Hartley sees to the review. It is brought forward by any contact from somebody unknown, money or calls that nothing explains, going missing, Robel’s arrival, news of his mother, a decision on his claim, or anything new about Libya. Check-in messages end when he no longer needs them. The talk about false offers is repeated at 17 and before 18; the phone number goes on being answered. Ben Carver takes over knowing all this.',
    'protection-steps': [
      {
        'protection-objective': 'He recognises false offers',
        'protection-action':
          'A talk about offers of work, rooms and news of family, in Tigrinya, with examples from Port Merrin.',
        'protection-by': 'Grace Adeyemi',
        'protection-by-when': '2026-12-08',
        'protection-step-for': ['safety-from-going-missing', 'safety-skills'],
        'protection-child-view': '“Good. Tell me what they say, then I know it.”'
      },
      {
        'protection-objective': 'Robel is found by somebody safe before he crosses',
        'protection-action':
          'Ask the French service through police liaison what came of the message; tell Filmon.',
        'protection-by': 'PC Laura Finch',
        'protection-by-when': '2026-12-01',
        'protection-child-view': 'He asked for this.'
      },
      {
        'protection-objective': 'Signs are not missed as trust grows',
        'protection-action': 'Go through the signs of exploitation again before the review.',
        'protection-by': 'Grace Adeyemi',
        'protection-by-when': '2026-12-02',
        'protection-child-view': 'He agrees if Libya is not gone through again.'
      }
    ],
    'child-part-still-to-do': { reason: 'does-not-apply' },
    'child-on-protection':
      '“They knock on the door. I like that they knock.” “It is fair. It is not like a prison, because I can say what is wrong.” He decides whom he calls, when he goes to church, what he wears and eats, who is in the room at the doctor’s, and whether the landing light is on.',
    'placement-kind': 'foster-care',
    'placement-address': '4 Cooper’s Rise, Port Merrin, Harbourshire',
    'placement-responsible-person': 'Helen Marsh',
    'first-placement-on': '2026-11-06',
    'placement-since': '2026-11-06',
    'placement-area': 'own-area',
    'distance-and-isolation':
      'Two carers, one always at home; no other children placed; they have looked after two boys from Eritrea. Ten minutes from college and church, so that he is seldom far from people who know him. Nobody from his journey knows the address. Helen Marsh calls the police. No risk known nearby. PC Laura Finch checked the neighbourhood on 9 November. The busy road at the end of the street was walked with him.\nStaying in Port Merrin keeps his church, college and solicitor near. It keeps him near the port too, where Robel might arrive; that is met by the agreement that he does not go there alone. He has church, football, college, an Eritrean independent visitor, and calls with his uncle. Helen Marsh looks each Sunday at whether the week held somebody of his age.\nHe is not suspected to have been trafficked and needs a family. Help with trauma comes to him through the Lantern Project.',
    'places-of-daily-life': [{ 'daily-life-place': 'St Brannock’s Church' }],
    'placement-registration': 'approved-or-registered',
    'emergency-accommodation-kind': 'emergency-foster-carer',
    'emergency-accommodation-tested': 'yes',
    'carer-briefings': [
      {
        'briefing-of': 'Helen Marsh',
        'briefing-on': '2026-11-11',
        'briefing-by': 'Grace Adeyemi',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures',
          'what-to-do-if-missing'
        ],
        'briefing-training': 'trained',
        'briefing-still-needed': 'Told again on 19 November after he had spoken of Libya. Nothing open.'
      },
      {
        'briefing-of': 'David Marsh',
        'briefing-on': '2026-11-19',
        'briefing-by': 'Grace Adeyemi',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures',
          'what-to-do-if-missing'
        ],
        'briefing-training': 'booked',
        'briefing-still-needed': 'Course on unaccompanied children on 14 January 2027.'
      }
    ],
    'safety-measures': [
      {
        'measure-what': 'number-memorised',
        'measure-details':
          'He learns Helen Marsh’s number and the emergency duty team’s, and says them once a week until they sit.',
        'measure-reason': 'He would be alone without a phone if he got lost or left in fright.',
        'measure-child-view': '“In Libya I knew my uncle’s number. It saved me.”',
        'measure-alternative': 'A card in his jacket was considered and he has that as well.',
        'measure-from': '2026-11-12',
        'measure-review-on': '2026-12-03',
        'measure-agreed-by': 'Tom Hartley',
        'measure-restrains': 'no'
      },
      {
        'measure-what': 'check-in-calls',
        'measure-details':
          'He sends a word when he gets to college or church and when he leaves. If he is an hour late the carers ring.',
        'measure-reason':
          'He does not know the town, and it tells us early if he is lost or has gone to meet Robel.',
        'measure-child-view': 'He suggested a smiley in place of a call, and that is what is done.',
        'measure-alternative': 'Being driven everywhere was considered and refused: he wants to walk.',
        'measure-from': '2026-11-30',
        'measure-review-on': '2027-01-11',
        'measure-agreed-by': 'Tom Hartley',
        'measure-restrains': 'no'
      }
    ],
    'measures-together':
      'He helped to write it on 19 November, with Grace Adeyemi and Senait Gebre. He struck out a rule that his phone stays downstairs at night; a night light and a charger in his room came instead. He wrote whom to ring himself.\nTogether the measures are light, and do not feel like control. Guards counted them each morning, so nobody counts or checks on him in his room. He has been asked twice whether it is too much, and says that it is not.',
    'memorised-number':
      '01632 960999 and Helen Marsh’s mobile. Helen Marsh answers at any hour, the emergency duty team from 5 pm to 9 am and at weekends.',
    'missing-likely-places':
      'St Brannock’s, the sea front, the lorry park or ferry terminal if Robel came, the coach to London. No known adults. Nobody is known to look for him. A smuggler who knows the lorry route would think of the port; he lives on the other side of town.',
    'daily-care':
      'Up at 7.30, breakfast together, college or tuition, a run or drawing, supper at six, call with his uncle, prayer, light on. He cooks on Saturdays. The carers tell him each evening what tomorrow holds. Pocket money of £15 and £12 into savings a week, and a clothing grant of £250 spent with him on 8 November. The authority pays the fostering allowance in full.\nThe carers ask first about nights away, travel outside England, publication of his picture, and any meeting about his claim.\nOnly the Bellweathers stand in. Grace Adeyemi briefs them on 1 December; Filmon meets them for tea first. They get the distress plan and the missing-child sheet, not his story. Supervising social worker every four weeks, the next on 2 December; the fostering duty desk by day and the emergency duty team at night. A monthly group for carers of children who are alone here.',
    surgery: 'Merrin Road Surgery, Port Merrin',
    'dental-surgery': 'Quay Dental Practice; first visit on 7 December',
    'placement-contact-how':
      'Wi-fi, a phone top-up each month and a closed door for calls with his uncle. Nobody sits with him. If news of his mother comes, Helen Marsh or Grace Adeyemi is with him. When contact changes, Grace Adeyemi tells the carers and Filmon the same day, and Priya Nair before the review.',
    'first-visit-on': '2026-11-07',
    visits: [
      {
        'visit-on': '2026-11-12',
        'visit-by': 'Grace Adeyemi',
        'visit-seen-alone': 'yes',
        'visit-notes': 'He showed her the college timetable. He sleeps better with the landing light on.'
      },
      {
        'visit-on': '2026-11-19',
        'visit-by': 'Grace Adeyemi',
        'visit-seen-alone': 'yes',
        'visit-notes': 'He asked when his mother could be rung again; the next call is on Sunday.'
      }
    ],
    'visits-how-often':
      'Grace Adeyemi, every week until the end of January 2027, then at least every four weeks; part of each visit alone with him. In between he turns to Helen Marsh; to Grace Adeyemi by message, which she answers the same day with the translation service; and to Yonas Abraha, in Tigrinya.',
    'placement-plan-agreed-on': '2026-11-11',
    'placement-told': [
      'told-the-child',
      'told-the-integrated-care-board',
      'told-the-surgery',
      'told-the-school-or-college',
      'told-the-reviewing-officer'
    ],
    'placement-ending':
      'Signed within five working days of its start by Filmon, Helen and David Marsh, Grace Adeyemi, and Lorna Keene for the fostering service.\nIt ends only at a review, with his views, unless somebody were in danger. Then 28 days’ notice, visits to the next home first, and the Marshes stay in touch with him.',
    'protection-review-on': '2026-12-03',
    // Review, advocacy and support
    'reviewing-officer': 'Priya Nair',
    'still-to-explain': ['advocate', 'plans-in-their-language'],
    'first-review-timing': 'not-yet-due',
    reviews: [
      {
        'review-on': '2026-12-03',
        'review-state': 'review-planned',
        'review-chaired-by': 'Priya Nair',
        'review-child-part': 'He will come for the second half, with Senait Gebre and a drawing of his week.',
        'review-status-needs': { reason: 'not-yet-explored' },
        'review-protection-needs': { reason: 'not-yet-explored' },
        'review-next-on': '2027-03-03'
      }
    ],
    'review-preparation':
      'Priya Nair visits him alone with an interpreter on 1 December. He sees the list of what will be talked about in Tigrinya and strikes out what he does not want said in front of all. The reviewing officer knows his status, and he can reach her.\nHe was told about advocacy on 23 November 2026 and that he need have no complaint; it is not certain that he understands what an advocate does. The independent visitor was explained, which he understands, and offered on 18 November 2026: a man in his thirties from Eritrea who likes football and was checked for any link with Filmon’s family or journey. Helen Marsh comes to the first meeting; after that every two weeks, at the sea front or the match.',
    'advocate-wanted': 'thinking-about-it',
    'immigration-questions':
      'His asylum claim, and later family reunion and travel papers. All are Ruth Okafor’s to advise on. The register was checked on 13 November 2026.',
    'immigration-adviser': 'Ruth Okafor',
    'immigration-adviser-level': 'high-enough',
    'immigration-adviser-works-with-children': 'yes',
    'unregulated-advice-given': 'no',
    'visitor-answer': 'accepted',
    'visitor-person': 'Yonas Abraha',
    'visitor-first-meeting-on': '2026-12-12',
    'return-information-given': 'return-information-told',
    'return-information-planned-for': { reason: 'does-not-apply' },
    'return-information-how':
      'Ruth Okafor told him on 17 November 2026 at her office, with the interpreter, as one fact among others: that a Home Office service exists, that nobody expects him to use it, and that she would advise first. Grace Adeyemi sat with him.',
    'specialist-support-enough': 'enough',
    'specialist-support-gaps':
      'The Lantern group had no place before 14 December. Until then Helen Marsh uses the sleep steps that Joy Bennett gave her on 19 November.',
    // Pathway planning
    'pathway-assessment-state': 'under-way',
    'pathway-assessment-on': { reason: 'does-not-apply' },
    'pathway-status-considered': 'assessment-not-finished',
    'pathway-status-needs':
      'Sleep and fear after captivity; worry for his mother; English; papers; plans that hold for each way his claim may end. He becomes an eligible child on 5 February 2027, after 13 weeks in care; the assessment is to be finished by 5 May 2027. Assessed by Grace Adeyemi.',
    'pathway-views-of-others':
      'Carers: he can keep house but not yet judge people. College: quick in mathematics. Priya Nair asks that waiting for the decision does not become the plan.',
    'hopes-for-adulthood':
      '“To be an engineer, to have a small house, and my mother drinks coffee in it.” “That on the birthday they say: now go out.” He has been told that he can stay with the Marshes, and asked to hear it again in January.\nHe wants help with forms, money and finding out about engineering, from David Marsh; with letters about his claim, from Ruth Okafor and Grace Adeyemi.\nHe agrees in part: “I agree. But I want engineering earlier than you write.” Amir Rahimi looks at that after the taster days.',
    'short-term-goals':
      'College from 30 November; statement in by 15 January; travels alone by 19 December; bank account by 26 February 2027; cooks five dishes from English recipes by Easter.',
    'personal-adviser-appointed': 'being-appointed',
    'personal-adviser': 'Ben Carver',
    'personal-adviser-contact':
      'They meet first on 20 January at the Marshes’ with Grace Adeyemi; every four weeks after that, and by message between. Personal adviser from 1 February 2027. He has been told of support until 25.',
    'personal-adviser-knows-migrant-issues': 'yes',
    'personal-adviser-knows-trafficker-risk': 'being-briefed',
    'tracks-accommodation': {
      tracks: {
        transitional:
          'Stays with the Marshes. Grace Adeyemi and the fostering service put in writing by 30 June 2027 that he can stay on after 18.',
        'long-term':
          'Stays on with the Marshes to 21 if he wishes; Ben Carver starts on housing options with him at 19.',
        return:
          'Grace Adeyemi would find out before any step where he would live and with whom, and Ruth Okafor advises. No home is given up before that is known.'
      }
    },
    'accommodation-suitability':
      'He stays with the foster carers, as he asked: quiet room, close to college and church, carers who speak with him about the future, and no cost to him. Nobody else would have to leave for it. Near him are church, Merrin Rovers on Thursdays, college, Yonas Abraha, the Marshes, his uncle by phone.',
    'tracks-education-and-training': {
      tracks: {
        transitional:
          'ESOL and mathematics from 30 November; taster days in engineering in March 2027, arranged by Amir Rahimi; Sandra Whitlock, by 16 July 2027. College and ESOL are free to him at 16 to 18. Bus pass, meals and laptop are paid by the college and the virtual school; bursary asked for by 11 December.',
        'long-term':
          'Level 2 engineering from September 2028, then an apprenticeship or level 3; Ben Carver applies for funding with him a year before.',
        return:
          'He takes certificates and copies of his work with him; Sandra Whitlock puts them together and has them translated.'
      }
    },
    'tracks-work': {
      tracks: {
        transitional:
          'No paid work. Careers talk in February 2027 and a week of unpaid college placement in a garage in summer; Amir Rahimi; by 26 February 2027.',
        'long-term':
          'Paid weekend job when he may work, with help from Ben Carver; national insurance number at once.',
        return:
          'A reference from the placement, and a list of what he can do, in English and Tigrinya; Ben Carver.'
      }
    },
    'tracks-money': {
      tracks: {
        transitional:
          'Pocket money and savings; bank account with a letter from the authority by 26 February 2027; weekly budget with Helen Marsh; Ben Carver. He has full support as a child in care: keep, pocket money, savings, clothing, travel, phone, Christmas and birthday. From 5 February 2027 as an eligible child.',
        'long-term': 'Setting-up-home allowance, benefits check at 18 and budgeting course; Ben Carver.',
        return:
          'His savings are his and go with him. Grace Adeyemi asks then which help with settling is on offer.'
      }
    },
    'financial-policy-explained': 'no',
    'support-refused-for-status': 'no',
    'tracks-health': {
      tracks: {
        transitional:
          'Everything in the health plan, done by 1 February 2027; Joy Bennett. The Lantern Project takes people to 25, so nothing has to change. If adult services were needed, Joy Bennett refers six months before 18.',
        'long-term':
          'Same surgery and dentist after 18; he books his own appointments from 17; Helen Marsh shows him.',
        return:
          'A written health summary and vaccination record in his hand; medicine for three months; Joy Bennett.'
      }
    },
    'health-services-in-adulthood':
      'Merrin Road Surgery and Quay Dental Practice go on. Paediatrics ends at 18; Joy Bennett writes the summary at 17½.',
    'tracks-family-and-contacts': {
      tracks: {
        transitional:
          'Tracing from 9 December; calls with his uncle; letter to his mother kept ready; Grace Adeyemi. His uncle gives counsel and comfort, no money. The Marshes have said that he may always come for Sunday lunch. Two families at church know him.',
        'long-term':
          'Ruth Okafor is asked within a month of a grant what he may do for his mother and sister.',
        return:
          'Only to family who are found, want him and are safe; Grace Adeyemi, after Ruth Okafor’s advice.'
      }
    },
    'tracks-identity-and-belonging': {
      tracks: {
        transitional:
          'Church, Tigrinya books, a memory box begun with Helen Marsh by 7 January, his Christmas. Few friends yet, little English: he stays in reach of St Brannock’s, and adults learn to say his name; Helen Marsh, by 26 February 2027.',
        'long-term':
          'Travel document, and later advice on citizenship from Ruth Okafor; he serves at the altar again when he feels ready.',
        return:
          'His memory box and copies of his papers go with him; nothing is kept here that he would need.'
      }
    },
    'papers-to-hold-by-18': [
      'birth-certificate',
      'passport-or-travel-document',
      'evisa-account',
      'national-insurance-number',
      'proof-of-identity-with-photograph',
      'bank-account',
      'own-copy-of-plans-and-story'
    ],
    'tracks-daily-skills': {
      tracks: {
        transitional:
          'Buses, shopping, appointments by phone, washing machine, budget and forms: one skill a fortnight with David Marsh, by 30 June 2027. One service a fortnight with an interpreter, then a visit: surgery, bank, library, police station; Grace Adeyemi, by 31 March 2027.',
        'long-term': 'Bills, tenancy and cooking for a week alone, by 18; Ben Carver and Helen Marsh.',
        return: 'The same skills, and how to keep papers and money safe on a journey; Grace Adeyemi.'
      }
    },
    'tracks-staying-safe-from-exploitation': {
      tracks: {
        transitional:
          'Talk on 8 December about offers; he tells Helen Marsh of any stranger who offers work, a room or news; PC Laura Finch is his named officer; Grace Adeyemi.',
        'long-term': 'The talk again at 17 and before 18; rights at work before his first job; Ben Carver.',
        return:
          'Before any step a written assessment of the risk on the road and on arrival, by somebody who knows Eritrea; Grace Adeyemi asks for it.'
      }
    },
    'exploitation-risk-after-care':
      'Nobody is known to look for him. The address is kept from all who do not need it, and he does not go to the port alone.\nNo trafficker and no debt is known. What remains is that he wants to send his mother money and does not know the prices of rooms and work, and that a refusal at 18 could push him to people who offer both.\nFor help at any hour he has the Marshes’ number and the emergency duty team. If nobody has heard from him for two days, Ben Carver rings, then visits, then tells the police.',
    'tracks-immigration-steps': {
      tracks: {
        transitional:
          'Statement by 15 January 2027 and interview if asked for; Ruth Okafor, with Grace Adeyemi at each.',
        'long-term':
          'An eVisa, travel document, and a date in the diary a year before leave ends; Ruth Okafor and Ben Carver.',
        return:
          'Ruth Okafor’s advice on an appeal within three days of the letter of refusal. No embassy is approached while asylum is sought.'
      }
    },
    'leave-ending-plan': { reason: 'does-not-apply' },
    'asylum-process-understood': 'in-part',
    'asylum-outcomes-understood': 'in-part',
    'asylum-support-through-process':
      'Meetings for his statement on 10 December, 17 December and 7 January; the statement form goes in by 15 January 2027, the date on the Home Office letter. Then perhaps an interview. Ruth Okafor prepares him for each; Grace Adeyemi goes with him and keeps the afternoon free for him. Before each meeting a calm morning; after it a run or a quiet evening. For an interview: Grace Adeyemi as responsible adult, a Tigrinya interpreter whom he accepts, breaks each half hour. On the day of a decision nobody leaves him alone.\nRuth Okafor explained the steps on 17 November, in Tigrinya, with a drawing of the four outcomes, and explains them again on 10 December. He could say two of them back. Ruth Okafor writes to Grace Adeyemi before each meeting what is planned, and afterwards what is to do. The statement is hers and his; we add no account of our own without her. The Home Office is spoken with through Ruth Okafor. Grace Adeyemi writes a report about his welfare if she asks for one, and tells Janet Poole of changes of address or health.\nUnder 18 nothing changes. If granted leave he may claim benefits and student support at 18 as Ruth Okafor will set out. If refused with no appeal left at 18, support may be limited, and a human rights assessment comes first. None limits his education now, the college wrote on 17 November. Ruth Okafor says that student finance for higher courses depends on what is decided; she looks at it with him at 17. Ruth Okafor said on 17 November that he may not take paid work while the claim is open, and will tell us when that changes. He knows why, and knows that offers of cash work are to be told to Grace Adeyemi.\nUntil he is 18 everything goes on unchanged. From 18 support goes on as for any care leaver until a human rights assessment has been made by the leaving care manager; Ruth Okafor sees it before it is final. Grace Adeyemi explains it to him.',
    'return-wishes':
      '“I understand three roads. I want the one where I stay. Tell me the other ones also, but not on a Friday.”\n“Not now, not while the soldiers are there. If it is peace, I would go to see my mother.” When told of the service: “I understand. It is not for me.”',
    'return-wished-for': 'not-wished-for',
    'return-reception-state': 'not-while-a-claim-is-open',
    'home-office-sharing': [
      {
        'home-office-shared-what': 'His address, carers and health needs',
        'home-office-shared-with': 'Janet Poole',
        'home-office-shared-why':
          'So that letters reach him and the interview takes account of his sleep and cough. He was told before and agreed.',
        'home-office-shared-on': '2026-11-13'
      }
    ],
    'contingency-plan':
      'If the home broke down: the Bellweathers, in the same town. If college did: home tuition and another course in a fortnight. If Grace Adeyemi left: a month of visits together with the next worker. Tom Hartley sees to it.\nSigns of it: he stops drawing, eats alone, does not ring his uncle, misses college two days running, sleeps in the day, has new money or a new phone. Looked at sooner on a decision on his claim, a move, going missing, news of his mother, Robel’s arrival, or his asking.',
    'pathway-plan-made-on': '2026-11-23',
    'pathway-review-on': '2027-05-19',
    'pathway-review-status-considered': 'no-review-yet',
    // Check and documents
    departures: [],
    'manager-oversight':
      'Tom Hartley read the assessment and the reasons on trafficking on 19 November and agreed with them. He asked that the signs be looked at again before the review of 3 December, that Libya be put to the solicitor, and that no enquiry be made in Eritrea.\nGrace Adeyemi, Priya Nair and Joy Bennett are trained in signs of trafficking and the National Referral Mechanism. College staff: half a day with Sandra Whitlock on 12 January.\nPriya Nair was briefed on 13 November 2026. On 20 November she asked why tuberculosis screening was not booked within the first week. It is now on 2 December, and the surgery takes part in the review. Screening for tuberculosis took nearly four weeks; the surgery and the hospital should agree a direct route for children who were held in Libya. The church contact within nine days worked well.',
    'manager-oversight-by': 'Tom Hartley',
    'manager-oversight-on': '2026-11-23',
    'authority-still-to-do': { reason: 'does-not-apply' },
    'plan-recipients': [
      {
        'recipient-name': 'Filmon',
        'recipient-documents': ['care-plan', 'protection-and-placement-plan', 'pathway-plan'],
        'recipient-copy': 'child',
        'recipient-how': 'by-hand',
        'recipient-version': '1',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'It is his home.'
      },
      {
        'recipient-name': 'Helen and David Marsh, carers',
        'recipient-documents': ['care-plan', 'protection-and-placement-plan', 'pathway-plan'],
        'recipient-copy': 'carer',
        'recipient-how': 'by-hand',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'They live there.'
      },
      {
        'recipient-name': 'Priya Nair, reviewing officer',
        'recipient-documents': [
          'assessment-record',
          'care-plan',
          'protection-and-placement-plan',
          'pathway-plan'
        ],
        'recipient-copy': 'full',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'She visits him on 1 December.'
      },
      {
        'recipient-name': 'Ruth Okafor, solicitor',
        'recipient-documents': ['assessment-record', 'care-plan', 'pathway-plan'],
        'recipient-copy': 'lawyer',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'no',
        'recipient-location-reason': { reason: 'does-not-apply' }
      },
      {
        'recipient-name': 'PC Laura Finch, police',
        'recipient-documents': ['protection-and-placement-plan'],
        'recipient-copy': 'police',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'To look for him if he goes missing.'
      },
      {
        'recipient-name': 'Amir Rahimi, Port Merrin College',
        'recipient-documents': ['care-plan'],
        'recipient-copy': 'school',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-24',
        'recipient-needs-location': 'no',
        'recipient-location-reason': { reason: 'does-not-apply' }
      }
    ],
    'must-not-be-told-location':
      'No calls to the neighbour’s number in Eritrea and nothing to the embassy, to protect his mother. Looked at again on 3 December.\nNot to be told where he lives: his mother, because no safe way to write to her is known; anyone who rings and cannot be identified; people from the camp near Calais; officials of Eritrea. His uncle knows the county, not the address, as he agreed, and has agreed not to ask.',
    'case-record-copied-on': '2026-11-24',
    'handover-kind': 'none-planned'
  }
}
