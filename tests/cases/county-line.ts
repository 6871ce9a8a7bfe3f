import type { NamedCase } from './named-case'

/**
 * A British girl of 14 whom a county line exploits, moved by train between two fictional towns of the UK. Everybody and
 * every place in it is made up. She has no tracks, and reads nothing that concerns another nationality (¶18, invariant 7).
 */
export const countyLine: NamedCase = {
  name: 'county-line',
  answers: {
    // Opening
    reference: 'HS-2026-01187',
    'known-as': 'Tam',
    'age-as-known': 'under-16',
    'where-the-child-is': 'Larch House, a children’s home in Northdale, since 4 November 2026.',
    'found-where':
      'In a flat at 3 Wharf Court, Saltmarsh, on 30 October, sent there by train from Harbour City.',
    worries:
      'On 30 October 2026 police found Tam in a flat in Saltmarsh, 60 miles from home, with 14 wraps of what was later confirmed as heroin and crack cocaine, £240 in cash and a phone that was not hers. Two adults were there. Tam told the police: “It’s not mine, I just have to mind it till it’s paid off.” Her mother had reported her missing that morning, for the third time since September.',
    'trafficking-conclusion': 'suspected',
    // Immediate safety
    'place-tonight': 'childrens-home',
    'safe-place-first': 'safe-now',
    'safe-place-arrangements':
      'Larch House is a small registered home (three young people) 90 miles north of Harbour City, in the opposite direction from Saltmarsh. Two staff are awake at night. Her room is beside the staff room, which she chose. Nobody outside the list of recipients knows the address. Still to be arranged: a second key worker who covers Beth Lowry’s days off, by 1 December 2026.\nSandra Okafor or the senior on shift at Larch House rings Harbourshire’s emergency duty team on 01632 960110, at any hour. The duty manager has two emergency foster carers on call and the authority’s own emergency bed at Quarry Lane children’s home. Ruth Amadi is told by 9 am the next day.',
    enquirers: [
      {
        'enquirer-name': 'Gave the name “Auntie Lou”',
        'enquirer-says-they-are': 'Said she was Tam’s aunt',
        'enquirer-contact': 'Rang the contact centre at Harbourshire’s offices; the number was withheld',
        'enquirer-asked-on': '2026-11-05',
        'enquirer-identity': 'not-established',
        'enquirer-checked-with': 'Donna Reeve, who says that Tam has no aunt of that name; DC Arun Mehta',
        'enquirer-told': 'nothing',
        'enquirer-notes':
          'The call handler kept to the flag on the record and took a message. DC Mehta has the time of the call and is asking the telephone provider for the number. “Big Lou” is one of the people whom Tam named.'
      },
      {
        'enquirer-name': 'Jean Reeve',
        'enquirer-says-they-are': 'Grandmother',
        'enquirer-contact': 'Rang Ruth Amadi from the number on file',
        'enquirer-asked-on': '2026-11-04',
        'enquirer-identity': 'established',
        'enquirer-checked-with': 'Donna Reeve, and the earlier file from 2025',
        'enquirer-told': 'other-information',
        'enquirer-notes':
          'Told that Tam is safe and will ring her on Sunday. Not told the town. She agreed: “I don’t want to know, then I can’t let it slip.”'
      }
    ],
    'who-may-answer-enquiries':
      'Ruth Amadi only, or Colin Baxter when she is away. Everyone else takes a name and number and says neither yes nor no.',
    'police-told': 'yes',
    'police-roles-agreed': 'agreed',
    'police-officer': 'DC Arun Mehta',
    'police-agreement-details':
      'Agreed at the strategy discussion on 31 October 2026, Harbourshire Police crime reference HP/26/88412. DC Mehta leads on the people who exploited Tam, with Marshland Police for the Saltmarsh flat. Harbourshire children’s services lead on Tam’s care. DC Mehta put a marker on Donna’s address and on Jean’s on 1 November. PC Holly Crane of Northdale Police holds the missing-child form and is the first call if Tam goes missing from Larch House. Nobody speaks with Tam about the offence without Priya Nair.',
    'photograph-on-file': 'on-file',
    'child-description':
      'Five foot two, slight build. Light brown skin, brown eyes, dark curly hair to the shoulder, usually in two puffs or under a grey hood. A small scar through the left eyebrow, and a brace on her top teeth. Wears a black puffer jacket, grey joggers and white trainers. Bites the side of her thumb when she is worried. Answers to Tam, not Tamsin.\nThe photograph is on her case record under “Missing”, taken on 6 November 2026 with her agreement (she chose which one). The senior on shift has a print in the sealed missing-child folder, and the emergency duty team can open the record at night.',
    'addresses-and-numbers-carried':
      'A phone that was not hers, with one number in it, ending 0318, saved as “Dex 2”',
    'child-phones':
      'A phone with a new number since 5 November 2026, 07700 900461, paid for by the home; she chose the handset. The old phone, which “they gave me”, was seized by police on 30 October. She says that there was “a little one too, for the line”, which she left in Saltmarsh. Snapchat and Instagram, both new accounts made with Beth Lowry on 7 November 2026 and set to private. She deleted the old Snapchat herself after DC Mehta had kept a copy. WhatsApp with her mum, Kit and Gran.\nIn touch with Mum every evening, Kit on Saturdays, Gran on Sundays, and with Amber, a friend from Tidewater Academy, by Snapchat. “Nobody else has the new number and I’m not giving it.”\nShe fears “Dex. And Lou, Lou’s worse, she smiles.” Tam is afraid that they will go to her mum’s flat for the money. Dex told her that the police “would bang me up till I’m 18” and that social workers “split families for a bonus”.',
    'first-48-hours-plan':
      'From 4 to 6 November 2026, agreed with Tam in the car: Beth Lowry on shift for both days and sleeping in on both nights; Tam picks her tea and her bedding; a tour of the house with the lights on; a call to Mum at 7 pm each day; no meetings. Staff sat with her at 11 pm, which is when she used to be sent for. She was told that nothing in her room would be searched while she was out.',
    'first-48-hours-who': 'Beth Lowry',
    'if-missing-carer':
      'The senior on shift rings and texts Tam at once with the agreed words (“Just checking you’re OK, no trouble”), looks round the house, the garden and the bus stop, and after 15 minutes without an answer rings the police on 999, then the emergency duty team and Donna. Staff keep ringing every 30 minutes. One staff member stays in so that someone she knows is there. The police are rung 15 minutes after a missed check-in that a call does not clear, or at once if the safe word is used or she is seen getting into a car or on a train.\nWhen she is found: Ruth or Beth fetches her, with food, a blanket and “Glad you’re back”. Tea, sleep, then a call to Mum. No loss of phone or outings. A doctor if she wants. Kath Byrne offers a talk within 72 hours.',
    'if-missing-authority':
      'The emergency duty team or Ruth Amadi rings DC Mehta and PC Crane within the hour with the likely places, tells Gran, and calls Tam’s number every hour. Colin Baxter is told at once and the head of service within 4 hours. If she is gone for 24 hours a strategy meeting is held that day. Ruth goes herself to fetch her, wherever she is found.\nPolice: Northdale Police treat Tam as at high risk from the first minute. PC Crane or the control room circulates her photograph, asks the transport police to watch Northdale and Harbour City stations and the Saltmarsh line, and asks Marshland Police to go to the flat at 3 Wharf Court and to the amusement arcade. She is brought back to Larch House or to Ruth, not to a police station. All this by the Harbourshire and Northdale joint protocol for children missing from care (2025), in the Larch House office and on both authorities’ sites.',
    'missing-episodes': [
      {
        'missing-from': 'Her mother’s flat in Harbour City',
        'missing-since': '2026-09-11',
        'missing-since-time': 'About 4 pm, after school',
        'missing-last-seen':
          'Kit, at the flat. She was “on the phone, quiet” and said that she was going to the shop.',
        'missing-police-told': 'yes',
        'missing-police-reference': 'HP/MISP/26/3104',
        'missing-steps-taken':
          'Donna and Jean searched; police rang friends and checked the station cameras. She came home by herself on the Sunday evening.',
        'missing-returned': 'yes',
        'missing-returned-on': '2026-09-13',
        'missing-return-interview': 'done',
        'missing-learned':
          'Kath Byrne saw her on 15 September. She said only “I was with mates, I’m not saying”. She had new trainers and was very tired. The station camera shows her on the Saltmarsh train with a woman of about 30.'
      },
      {
        'missing-from': 'Tidewater Academy, at the lunch break',
        'missing-since': '2026-10-15',
        'missing-since-time': 'About 12.30 pm',
        'missing-last-seen':
          'Her head of year, by the gate. She seemed “jumpy” and kept looking at a silver car.',
        'missing-police-told': 'yes',
        'missing-police-reference': 'HP/MISP/26/3390',
        'missing-steps-taken':
          'School rang Donna and the police within the hour. Transport police found her at Saltmarsh station the next evening.',
        'missing-returned': 'yes',
        'missing-returned-on': '2026-10-16',
        'missing-return-interview': 'offered-and-declined',
        'missing-learned': { reason: 'chose-not-to-say' }
      },
      {
        'missing-from': 'Her mother’s flat in Harbour City',
        'missing-since': '2026-10-30',
        'missing-since-time': 'Before 6 am',
        'missing-last-seen': 'Donna, the evening before. Tam hugged Kit for a long time at bedtime.',
        'missing-police-told': 'yes',
        'missing-police-reference': 'HP/MISP/26/3522',
        'missing-steps-taken':
          'Donna rang 999 at 6.40 am. Marshland Police found her at 9.40 pm in the flat at 3 Wharf Court, Saltmarsh, and took her into police protection.',
        'missing-returned': 'yes',
        'missing-returned-on': '2026-10-30',
        'missing-return-interview': 'done',
        'missing-learned':
          'Kath Byrne saw her at the foster home on 2 November. “They said if I didn’t come they’d send someone to Mum’s. So I went early so nobody would wake up.”'
      }
    ],
    'what-helps-feel-safe':
      '“Knowing Mum and Kit are OK. Someone up at night. Not having the door locked on me. And being told before, not after.”',
    'continuity-of-worker':
      'Tam trusts Beth Lowry. She has had the same worker and the same two carers from the first night. Nobody talks about Lou unless Tam begins. What is promised is written on the fridge and ticked off together.\nRuth Amadi has worked with Tam since March 2025 and stays her social worker; Colin Baxter has taken two other families off her list so that she can. When Ruth is away Colin stands in, and Tam has met him (9 November). Ruth tells Tam herself of every absence, with the dates, in a text that Tam can keep.',
    // Case details
    'full-name': 'Tamsin Jean Reeve',
    'first-name': 'Tamsin',
    'last-name': 'Reeve',
    'name-in-own-script': 'TAM-zin REEV',
    'other-names': [
      {
        'other-name': 'Tam',
        'other-name-kind': 'nickname',
        'other-name-notes': 'Everybody uses it, and she prefers it.'
      },
      {
        'other-name': '“Tiny”',
        'other-name-kind': 'given-by-an-exploiter',
        'other-name-notes': 'Used by Dex and Lou. Nobody should call her by it. “I hate it.”'
      },
      {
        'other-name': 'tamtam.reeve12',
        'other-name-kind': 'online-name',
        'other-name-notes': 'Her old Snapchat, now deleted. Police hold a copy.'
      }
    ],
    gender: 'female',
    nationality: 'British',
    'second-nationality': { reason: 'does-not-apply' },
    'place-of-birth': 'Harbour City, England',
    'first-language': 'English',
    'dates-of-birth': [
      {
        'birth-date': '2012-08-09',
        'birth-source': 'document',
        'birth-basis':
          'Birth certificate, Harbour City registration district, seen by Ruth Amadi on 12 March 2025; copy on the case record. Tam and her mother give the same date.'
      }
    ],
    'age-in-doubt': 'no',
    'immigration-position': 'british',
    'immigration-position-basis':
      'Born in Harbour City to a mother who was born in England; birth certificate and British passport seen on 3 November 2026. Copies are on the case record.',
    'nhs-number': '999 000 4172',
    'unique-pupil-number': 'X999200012345',
    'other-references': [
      {
        'other-reference-kind': 'national-referral-mechanism',
        'other-reference-number': 'NRM-2611-0417',
        'other-reference-held-by': 'Ruth Amadi, Harbourshire'
      },
      {
        'other-reference-kind': 'police',
        'other-reference-number': 'HP/26/88412 (crime in which Tam is the victim)',
        'other-reference-held-by': 'DC Arun Mehta, Harbourshire Police'
      },
      {
        'other-reference-kind': 'court',
        'other-reference-number': 'HC26C00931',
        'other-reference-held-by': 'Family Court at Harbour City'
      },
      {
        'other-reference-kind': 'legal-aid',
        'other-reference-number': 'LA-3318842',
        'other-reference-held-by': 'Nair Hollis Solicitors'
      }
    ],
    'periods-of-care': [
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'section-20',
        'care-from': '2025-03-10',
        'care-to': '2025-06-06',
        'care-ended-because':
          'Her mother came out of hospital and was well enough. Tam and Kit had lived with their grandmother Jean as a connected person.'
      },
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'police-protection',
        'care-from': '2026-10-30',
        'care-to': '2026-11-02',
        'care-ended-because': 'The Family Court made an interim care order.'
      },
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'interim-care-order',
        'care-from': '2026-11-02'
      }
    ],
    'private-fostering-before': 'no',
    'parental-responsibility-holders': [
      {
        'holder-name': 'Donna Reeve',
        'holder-relation': 'Mother',
        'holder-where': 'Harbour City',
        'holder-reach': 'in-touch',
        'holder-notes':
          'Works with us, rings every day and is represented in the care proceedings. She asked for the order to be explained twice, and has it in writing.'
      },
      {
        'holder-name': 'Harbourshire County Council',
        'holder-relation': 'Local authority',
        'holder-where': 'Harbour City',
        'holder-reach': 'in-touch',
        'holder-notes':
          'Shares parental responsibility under the interim care order of 2 November 2026. Decisions are made with Donna unless that would put Tam at risk.'
      }
    ],
    'accommodation-agreed-by': ['not-under-section-20'],
    consents: [
      {
        'consent-for': 'medical-treatment',
        'consent-state': 'given',
        'consent-by': 'Donna Reeve, and Harbourshire under the interim care order',
        'consent-on': '2026-11-04',
        'consent-notes': 'Everyday and emergency treatment. An operation is talked over with Donna first.'
      },
      {
        'consent-for': 'health-assessment',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Tam, with Donna’s consent too',
        'consent-on': '2026-11-10',
        'consent-notes':
          'She agreed to talk and to be weighed and measured, and said no to any closer examination.'
      },
      {
        'consent-for': 'dental-and-eye-care',
        'consent-state': 'given',
        'consent-by': 'Donna Reeve',
        'consent-on': '2026-11-04',
        'consent-notes': 'Includes her brace.'
      },
      {
        'consent-for': 'photograph',
        'consent-state': 'child-agrees-for-themselves',
        'consent-by': 'Tam, with Donna’s consent too',
        'consent-on': '2026-11-06',
        'consent-notes': 'For use if she is missing. Not for the school or the home’s website.'
      },
      {
        'consent-for': 'sharing-information',
        'consent-state': 'given',
        'consent-by': 'Tam and Donna Reeve',
        'consent-on': '2026-11-09',
        'consent-notes':
          'With CAMHS, the Bridge Centre and Harbour Reach. Safeguarding does not wait for consent.'
      },
      {
        'consent-for': 'school-trips-and-activities',
        'consent-state': 'given',
        'consent-by': 'Donna Reeve',
        'consent-on': '2026-11-13',
        'consent-notes': 'Day trips. Overnight stays come back to Ruth Amadi.'
      }
    ],
    'delegated-authority-state': 'agreed-in-writing',
    'delegated-authority':
      'Agreed on 4 November 2026 and signed by Donna, Sandra Okafor and Ruth Amadi. Larch House may decide on haircuts, minor illness and first aid, day trips, pocket money, phone and online life within the plan, and visits of friends to the house. Asked first: nights away, travel south of Northdale, piercings, a change of school, and anything about the police case.',
    'conclusion-reason':
      'Older people recruited her with gifts and company, put a debt on her after a robbery that looks staged, and sent her by train to another town to hold and sell drugs. She is 14: whether she seemed to go along with it makes no difference. Her words, the trains on camera, the phone, the cash and the threats to her mother all fit. Concluded by Ruth Amadi.',
    'conclusion-on': '2026-10-31',
    'trafficked-within-uk': 'within-the-uk',
    'slavery-or-forced-labour': 'suspected',
    'nearby-children-looked-for': 'looked-into',
    'siblings-and-other-children': [
      {
        'connected-child-name': 'Kit Reeve',
        'connected-child-relation': 'brother-or-sister',
        'connected-child-age': '9',
        'connected-child-where': 'With his mother in Harbour City',
        'connected-child-worry': 'worry',
        'connected-child-worry-details':
          'A man came to the door on 28 October 2026 and asked Kit where his sister was. Nothing suggests that anyone has tried to use him.',
        'connected-child-safeguarding': 'done',
        'connected-child-own-referral': 'not-suspected'
      },
      {
        'connected-child-name': '“Rio”, surname not known',
        'connected-child-relation': 'exploited-together',
        'connected-child-age': 'About 15, Tam thinks',
        'connected-child-where': 'Believed to live in the east of Harbour City; not found yet',
        'connected-child-worry': 'worry',
        'connected-child-worry-details':
          'Tam says that he “was there before me and they make him do longer”. He was not at the flat on 30 October.',
        'connected-child-safeguarding': 'not-found-police-looking',
        'connected-child-own-referral': 'not-found-police-looking'
      }
    ],
    people: [
      {
        'person-name': 'Ruth Amadi',
        'person-role': 'social-worker',
        'person-organisation': 'Harbourshire children’s services, adolescent safeguarding team',
        'person-contact': '01632 960101, ruth.amadi@harbourshire.example',
        'person-languages': 'English',
        'person-notes':
          'Tam’s social worker since March 2025. Made the referral as first responder. Colin Baxter covers.'
      },
      {
        'person-name': 'Colin Baxter',
        'person-role': 'team-manager',
        'person-organisation': 'Harbourshire children’s services, adolescent safeguarding team',
        'person-contact': '01632 960102, colin.baxter@harbourshire.example'
      },
      {
        'person-name': 'Imelda Grant',
        'person-role': 'independent-reviewing-officer',
        'person-organisation': 'Harbourshire, independent reviewing service',
        'person-contact': '01632 960140, imelda.grant@harbourshire.example'
      },
      {
        'person-name': 'Sandra Okafor',
        'person-role': 'carer',
        'person-organisation': 'Registered manager, Larch House, Fernbank Care',
        'person-contact': '01632 960201 at any hour'
      },
      {
        'person-name': 'Beth Lowry',
        'person-role': 'key-worker',
        'person-organisation': 'Larch House, Fernbank Care',
        'person-contact': '01632 960202',
        'person-notes': 'Tam chose her as key worker. Off on two days a week; Tam has the rota.'
      },
      {
        'person-name': 'DC Arun Mehta',
        'person-role': 'police',
        'person-organisation': 'Harbourshire Police, child exploitation team',
        'person-contact': '01632 960301, arun.mehta@harbourshire-police.example'
      },
      {
        'person-name': 'PC Holly Crane',
        'person-role': 'police',
        'person-organisation': 'Northdale Police, missing persons coordinator',
        'person-contact': '01632 960311; out of hours the control room'
      },
      {
        'person-name': 'Priya Nair',
        'person-role': 'legal-representative',
        'person-organisation': 'Nair Hollis Solicitors, crime and youth justice',
        'person-contact': '01632 960401, priya@nairhollis.example',
        'person-regulated-as': 'solicitor',
        'person-notes':
          'Represents Tam in the police investigation. Has defended children exploited by county lines before.'
      },
      {
        'person-name': 'Gareth Lowe',
        'person-role': 'legal-representative',
        'person-organisation': 'Lowe and Partners, children panel',
        'person-contact': '01632 960411, gareth@loweandpartners.example',
        'person-regulated-as': 'solicitor',
        'person-notes': 'Tam’s solicitor in the care proceedings, instructed by her children’s guardian.'
      },
      {
        'person-name': 'Helen Dray',
        'person-role': 'childrens-guardian',
        'person-organisation': 'Cafcass, children’s guardian in the care proceedings',
        'person-contact': '01632 960421'
      },
      {
        'person-name': 'Victoria Sharpe',
        'person-role': 'lawyer-of-the-authority',
        'person-organisation': 'Harbourshire legal services, solicitor for the authority',
        'person-contact': '01632 960431',
        'person-regulated-as': 'solicitor',
        'person-notes': 'Advises the authority, not Tam.'
      },
      {
        'person-name': 'Marian Stott',
        'person-role': 'virtual-school-head',
        'person-organisation': 'Harbourshire virtual school',
        'person-contact': '01632 960501, marian.stott@harbourshire.example'
      },
      {
        'person-name': 'Tom Akers',
        'person-role': 'designated-teacher',
        'person-organisation': 'The Bridge Centre, Northdale',
        'person-contact': '01632 960511'
      },
      {
        'person-name': 'Dr Leila Marsh',
        'person-role': 'health-professional',
        'person-organisation': 'Community paediatrician, Northdale',
        'person-contact': '01632 960601'
      },
      {
        'person-name': 'Joy Whitcombe',
        'person-role': 'designated-nurse',
        'person-organisation': 'Designated nurse for looked-after children, Harbourshire',
        'person-contact': '01632 960611'
      },
      {
        'person-name': 'Dr Hannah Price',
        'person-role': 'health-professional',
        'person-organisation': 'Clinical psychologist, CAMHS for children in care, Northdale',
        'person-contact': '01632 960621; crisis line 01632 960629 at any hour'
      },
      {
        'person-name': 'Maya Sandhu',
        'person-role': 'advocate',
        'person-organisation': 'Speak Up North, advocacy for exploited children',
        'person-contact': '01632 960701'
      },
      {
        'person-name': 'Nell Farrow',
        'person-role': 'child-trafficking-guardian',
        'person-organisation':
          'Independent child trafficking guardianship service, regional practice coordinator',
        'person-contact': '01632 960711',
        'person-notes':
          'Works with the professionals, since Tam’s mother holds parental responsibility for her.'
      },
      {
        'person-name': 'Rosa Clarke',
        'person-role': 'support-worker',
        'person-organisation': 'Harbour Reach, a charity for young people exploited by county lines',
        'person-contact': '01632 960721'
      },
      {
        'person-name': 'Donna Reeve',
        'person-role': 'parent',
        'person-contact': '01632 960801, after 2 pm (works nights)',
        'person-languages': 'English'
      },
      {
        'person-name': 'Jean Reeve',
        'person-role': 'relative',
        'person-contact': '01632 960811',
        'person-notes': 'Tam’s grandmother in Millbrook, who cared for her and Kit in 2025.'
      }
    ],
    'already-told': [
      {
        'told-to': 'Marshland Police, at the flat',
        'told-by': 'Tam',
        'told-on': '2026-10-30',
        'told-what':
          'That the drugs were not hers and that she had to mind them until a debt was paid. Officer’s notes, sent by DC Mehta on 2 November 2026.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Her grandmother Jean',
        'told-by': 'Tam',
        'told-on': { about: '2026-09', words: '“when school went back”' },
        'told-what':
          'That she had been robbed of “something I was holding” and owed £800. Ruth Amadi’s note of her call with Jean, 1 November 2026.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Kath Byrne, who sees children who come back from being missing',
        'told-by': 'Tam',
        'told-on': '2026-11-02',
        'told-what':
          'Why she left home early on 30 October, and the threat to send someone to her mother’s. Return interview, 2 November 2026.',
        'told-record': 'on-our-file'
      },
      {
        'told-to': 'Tidewater Academy, her head of year',
        'told-by': 'Her friend Amber',
        'told-on': { about: '2026-06', words: '“before the summer holidays”' },
        'told-what':
          'That Tam was going about with “much older people” near the station. School’s safeguarding log; asked for on 3 November 2026.',
        'told-record': 'asked-for'
      }
    ],
    'assessment-started-on': '2026-10-31',
    'assessment-timing': 'at-once',
    'records-awaited':
      'Tidewater Academy’s safeguarding log from June 2026, asked for on 3 and 16 November. Marian Stott takes it up with the head teacher by 27 November 2026.',
    'child-asked-to-repeat': 'yes',
    'repeat-put-right-on': '2026-11-04',
    'distress-steps':
      'Ruth Amadi assesses, by 27 November 2026, and holds the information together. Talks of 20 to 30 minutes, in the car or while baking, which is when Tam talks. Beth nearby. Ruth reads the records first and asks only what is missing. Tam holds a card that she can turn over to stop; she used it once. On 31 October a duty worker asked her again what she had told the police the night before: Ruth apologised to her, and the record now carries a note in red. The records came from police, our own social care staff, health, school, her solicitor and the voluntary organisation.\nRuth sends a one-page update every Friday to Larch House, DC Mehta, PC Crane, Dr Price, Tom Akers, Imelda Grant and Nell Farrow; Larch House rings her the same day with anything new. If Tam moves, Ruth and Beth hand over in person, with Tam there.\nNobody asks Tam again what happened in the Saltmarsh flat, how the wraps were carried, or how the debt arose: read the return interview of 2 November, or ask DC Mehta. Nobody asks her where Dex is. Whatever she brings up herself is listened to and written down.',
    'languages-used':
      'English, the only language at home. “And Gran’s swear words.” Reading long pages is hard for her, and she does not like to be seen struggling. The Bridge Centre’s first reading test (18 November 2026) puts her reading about three years below her age; she says that words “swim”.',
    'interpreter-needed': 'no',
    'communication-help-needed': 'yes',
    'communication-help':
      'Short notes in large print on pale paper, read aloud with her first. Nothing handed over to be read in front of others. Voice notes are better than long texts. A dyslexia assessment is booked for 8 December 2026.',
    'not-yet-understood': ['their-situation', 'the-risks'],
    'how-explained':
      'Ruth and Beth used a drawing of the people round Tam and what each of them gained. She said: “So I did all the trains and they got the money. But I still owe it.” She has a photo of the drawing and a page with whom to call. She does not yet feel that the debt is not hers.\nTold of the roles of social worker, carer, reviewing officer, police, legal representative, health and school staff, advocate and Independent Child Trafficking Guardian. She knows where she is, and understands the assessment, the support and who does what; her situation and the risks in part.',
    'influence-child-view':
      '“Dex was nice first. He got me when no one else did. I don’t want to see him but I don’t want him locked up because of me.” And: “If I pay the eight hundred it stops.” Dex and Lou threatened: “Send someone to Mum’s. Take it out of Kit. Leave me in the sea.”\n“If someone went to Mum’s I’d go. I’d have to.” What keeps her: “The food. Beth. Not being talked to like I’m a criminal.”\n“I’m not stupid. I knew it was dodgy. I just didn’t know how to get out of it.”',
    'influence-assessment':
      'As of 17 November 2026 the hold is strong. The debt and the threat to her mother are what she talks of most, and she still feels that she owes Dex something for his kindness. Someone calling herself “Auntie Lou” tried to find her on 5 November. On 12 November an unknown account asked to follow her on Instagram; she showed Beth. We know of no way to reach her except through Amber or somebody on the estate. Sources: Tam, her mother, Beth Lowry, DC Mehta. Against it stand her mother and Kit being safe, Beth, baking, the wish to be back in lessons, and hearing from Rosa Clarke that other girls were told the same about a debt: “So it’s like a script?”\nShe has been missing three times in seven weeks, each time when she was sent for. She has not gone missing since 30 October. The risk is highest on Fridays, after a threat to her family, after a bad call with home, and around the police interview in December. She is more likely to be drawn back by fear than to leave because she is unhappy here. What helps her to stay: the evening call with Mum, knowing that the police watch Mum’s door, an open front door by day, and somebody awake at 11 pm. She would take it as punishment if her phone were taken or her room searched.\nShe cooks, travels alone and talks like someone older. Behind that she sleeps with the light on, asks whether she may have seconds, and had been handed tickets and told which train to take. She has never had to decide anything on those journeys. She can call 999 and say where she is, find the way back, use public transport safely and keep her phone and accounts private. Still to learn: to notice when kindness is bait, and to tell somebody early (Rosa Clarke, weekly from 2 December 2026); what a debt is and that nobody may put one on a child (Rosa, with Priya Nair for the law); blocking and reporting accounts (Beth, begun).',
    'influence-conclusion': 'continuing',
    'missing-risk-conclusion': 'likely',
    'safety-skills-conclusion': 'some',
    'life-before':
      'Grew up on the Quayside estate in Harbour City with her mum, and Kit from when she was five. Swimming club until she was eleven, Sunday dinners at Gran’s, caravan in the summer. “It was normal. It was good.” Things changed when Mum was ill in 2025.\nSince 2025: her grandad’s death and her mother’s illness within two months in 2025, three months with Gran, then a mother who works nights. She did a great deal for Kit. Bullying about her reading in Year 8 (school record).',
    'experiences-of-abuse':
      'Tam says that Dex slapped her “once, when I lost it”, and that Lou held her by the hair. She was told to hide wraps inside her body; she has not said whether she had to, and nobody presses her. No abuse or neglect at home is known. Sources: Tam to Kath Byrne and to Beth Lowry.\nShe was sent by train to hold and hand over drugs in another town, to work off a debt. “I was just the bag, basically.”',
    'family-members':
      'Mum Donna (36), brother Kit (9), Gran Jean (63) in Millbrook. Her dad, Marlon, left when she was six; “don’t know, up north somewhere”. Her friend Amber “counts”.',
    'has-children-of-their-own': 'no',
    'experiences-needs':
      'To be safe from those people, to know that her family is safe, to be told again and again that she does not owe anything, help with sleep and fear, and a school that does not treat her as trouble.',
    'feelings-child-words':
      '“Tired but can’t sleep. I hear the phone even when there isn’t one. Baking’s good. Mornings are all right.” “My back tooth kills. And I’m always cold.” Scar through the left eyebrow: a swing, when she was five. A faded bruise on the arm, recorded by Dr Marsh: “Lou”.',
    'emotional-impact-noticed':
      'Night staff note that she wakes at about 3 am most nights and checks the window. Tom Akers sees that she cannot sit with her back to the door. Dr Marsh noted weight loss. Beth sees her laugh more since the second week. No self-harm. She is watchful, and afraid for her family.\nBaking, long showers, Kit’s jokes, looking after other people’s dogs. She is quick with numbers, funny, and kind to the youngest in the house. A lamp and knowing who is awake help; unknown numbers and raised voices make it worse.',
    'self-harm-worry': 'no',
    'emotional-support-needed': 'referred',
    'emotional-support-kind':
      'Trauma-informed therapy from Dr Hannah Price at CAMHS, referred on 5 November 2026; first appointment on 27 November 2026. It is support over time because she was told that her mother and Kit would be hurt. Tam wants “someone who doesn’t write the whole time”, with Beth in the waiting room.\nFor missing Mum and Kit: the evening call, and a photo wall. For her grief for Grandad: Beth marks 18 January with her. For waiting for the police: Ruth gives one update each Friday, so that news does not come at random.',
    'health-needs-known':
      'Toothache (upper left), an overdue brace check, weight loss of about 5 kg since the spring (Dr Marsh), broken sleep, a healed cut through the eyebrow that she says is from a swing. Poor sleep and weight loss come from what was done to her.',
    'health-attention-today': 'no',
    'disability-needs':
      'No known disability. Dyslexia is thought likely and is being assessed on 8 December 2026.',
    'education-history':
      'Quayside Primary, then Tidewater Academy from September 2023. Attendance 94 per cent until March 2026, 41 per cent from April to October. Two suspensions in the summer term, for leaving the site. At the Bridge Centre in Northdale since 16 November 2026.\n“Proper school, with lockers. And a bakery, in the end. Or something with dogs.”',
    'work-history': 'None. She looked after a neighbour’s dog for pocket money.',
    'education-needs-found':
      'Maths at the level expected in Year 10. Reading about three years below. Good at food technology. In English speaks well; reading and spelling are hard for her. All seven sessions since 16 November 2026. Left one room when a boy shouted and came back with Tom. The absences of the spring and summer were days on which she was sent for.\nShe needs a setting where she is not searched at the door, a seat that faces it, small groups, a reading assessment and help that is not seen by others, and a way back into maths, in which she is strong.',
    'cultural-background':
      'She says: “Mixed. Mum’s white, my dad’s Black, his mum’s from Jamaica.” No religion: “Gran does church at Christmas.” Her Nan Beckford’s rice and peas, which she has not had since she was seven and would like to learn to make. Her hair matters: Mum did it on Sundays.',
    'identity-support':
      'The right products for her hair (bought on 6 November) and a hairdresser in Northdale who knows curly hair: Beth takes her on 5 December 2026. Staff challenge any racist remark at once, and ask her what she would like to happen next. No worship is wanted; she may go to the carol service with Gran by video.',
    'family-contacts': [
      {
        'contact-who': 'Donna Reeve',
        'contact-relationship': 'Mother',
        'contact-is-parent': 'yes',
        'contact-now': 'in-contact',
        'contact-now-how':
          'By video call at 7 pm every evening; seen on 14 November 2026 at a place half-way.',
        'contact-child-wishes': '“Every day. And see her at weekends, not in an office.”',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons':
          'She reported each time that Tam was missing and gave the police everything that she had. DC Mehta has found nothing that links her with those people.',
        'contact-assessment': 'assessed-safe',
        'contact-assessment-reasons':
          'Ruth Amadi, with DC Mehta and Helen Dray: safe by phone and in a place that those people do not know. Not at the Quayside flat, which they watch.',
        'contact-assessed-on': '2026-11-06',
        'contact-plan': 'existing-contact-continues',
        'contact-plan-details':
          'Calls from the home’s tablet, in private. A day together every second Saturday, half-way, with Beth bringing Tam. Donna travels by a different route each time. Tam knows the dates up to Christmas.'
      },
      {
        'contact-who': 'Kit Reeve',
        'contact-relationship': 'Brother',
        'contact-is-parent': 'no',
        'contact-now': 'in-contact',
        'contact-now-how': 'Video call on Saturdays, and at each visit of their mother.',
        'contact-child-wishes': '“He has to see I’m OK. He worries.”',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons': 'He is 9.',
        'contact-assessment': 'assessed-safe',
        'contact-assessment-reasons': 'Assessed together with the contact with their mother.',
        'contact-assessed-on': '2026-11-06',
        'contact-plan': 'existing-contact-continues',
        'contact-plan-details':
          'He is not told the name of the town, and has been told why in words for his age.'
      },
      {
        'contact-who': 'Jean Reeve',
        'contact-relationship': 'Grandmother',
        'contact-is-parent': 'no',
        'contact-now': 'in-contact',
        'contact-now-how': 'Phone on Sundays.',
        'contact-child-wishes': '“Yes. She tells me what’s what.”',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons': 'She cared for both children in 2025 and told us about the debt.',
        'contact-assessment': 'assessed-safe',
        'contact-assessment-reasons':
          'Assessed with the contact with Donna. Her address in Millbrook may be known to those people.',
        'contact-assessed-on': '2026-11-06',
        'contact-plan': 'existing-contact-continues',
        'contact-plan-details': 'Calls only for now. First visit half-way, with Donna, on 12 December 2026.'
      },
      {
        'contact-who': 'Marlon Beckford',
        'contact-relationship': 'Father; not on the birth certificate and without parental responsibility',
        'contact-is-parent': 'yes',
        'contact-now': 'contact-lost',
        'contact-now-how': 'Last seen in 2019.',
        'contact-child-wishes': '“Maybe. Not now. His mum, yes.”',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons': 'Nobody has named him, and nothing links him with those people.',
        'contact-assessment': 'under-way',
        'contact-assessment-reasons':
          'Donna has given a last address. Police and social care checks are awaited.',
        'contact-plan': 'wait-for-assessment',
        'contact-plan-details':
          'Ruth finishes the checks by 11 December 2026. Nobody writes to him or to his mother before then. Tam knows this and agrees.'
      },
      {
        'contact-who': 'Amber Doyle',
        'contact-relationship': 'Best friend since primary school, 14',
        'contact-is-parent': 'no',
        'contact-now': 'in-contact',
        'contact-now-how': 'Snapchat, most days.',
        'contact-child-wishes': '“She’s the only normal thing.”',
        'contact-involvement': 'not-suspected',
        'contact-involvement-reasons':
          'She told a teacher of her worry in June. Someone may still try to reach Tam through her.',
        'contact-assessment': 'assessed-safe',
        'contact-assessment-reasons':
          'Ruth spoke with Amber’s mother, and DC Mehta checked. Amber has not been told the town, and has not asked.',
        'contact-assessed-on': '2026-11-13',
        'contact-plan': 'existing-contact-continues',
        'contact-plan-details':
          'Online, private account. A day out together half-way in the Christmas holidays, if nothing new arises.'
      }
    ],
    'living-with-family-wishes':
      'Her grandad Ron, who died in January 2025: “He’d have sorted Dex.” Her dad, whom she last saw in 2019. “I want to go home. But not that home. Somewhere they don’t know.” “Mum cries after the calls and thinks I can’t tell. Can someone be with her?” Jean now goes to Donna’s on call evenings.',
    'reunification-considered': 'being-worked-towards',
    'parents-views-sought': 'recorded',
    'parents-views':
      'Donna: “I want her home, but I want her alive first.” She agrees with the distance and with the placement, and wants help to move. Her solicitor has it in writing. Her father has not been asked; that waits for the checks.\nDonna, Jean and Beth agree with the plan. Tom Akers thinks that full days can begin sooner. Helen Dray supports the placement and asks that a date for staff-free outings be set.',
    conversations: [
      {
        'conversation-with': 'Ruth Amadi',
        'conversation-on': '2026-10-31',
        'conversation-where': 'Emergency foster home in Harbourshire',
        'conversation-how-met': 'Ruth had been her social worker in 2025; Tam asked for her.',
        'conversation-others-present': 'The foster carer, in the next room',
        'conversation-breaks': 'Stopped after 15 minutes. She was falling asleep.',
        'conversation-how-child-seemed':
          'Pale, wrapped in a blanket, ate four slices of toast. Looked at the door at every sound.',
        'conversation-concerns': 'Exhausted and underweight. Toothache. Afraid for her mother.'
      },
      {
        'conversation-with': 'Ruth Amadi',
        'conversation-on': '2026-11-09',
        'conversation-where': 'On a drive near Larch House, then in the kitchen',
        'conversation-how-met': 'Weekly visit.',
        'conversation-others-present':
          'Colin Baxter for the first ten minutes, to be introduced; then nobody',
        'conversation-breaks': 'Turned the card over once, when the talk came to Lou. We baked instead.',
        'conversation-how-child-seemed':
          'Talked fast, arms crossed, then softer. Laughed about the burnt edge of the cake.',
        'conversation-concerns': 'Waking at 3 am. Thinks that she owes £800.'
      },
      {
        'conversation-with': 'Ruth Amadi',
        'conversation-on': '2026-11-17',
        'conversation-where': 'Larch House, her room, by her invitation',
        'conversation-how-met': 'Weekly visit.',
        'conversation-others-present': 'Beth Lowry, whom Tam asked to stay',
        'conversation-breaks': 'None needed.',
        'conversation-how-child-seemed':
          'Showed the room, sat on the floor, met our eyes. Went quiet when her mother’s door was mentioned.',
        'conversation-concerns': 'Would leave if someone went to her mother’s.'
      }
    ],
    'left-for-later':
      'Whether anything was hidden inside her body, and anything else that was done to her at the flat. Dr Price and Tam decide together whether and when.',
    'left-for-later-until': '2027-01-15',
    needs: [
      {
        'need-what':
          'To be safe from Dex, Lou and those above them, and to know that her mother and Kit are safe.',
        'need-area': 'safety',
        'need-from': 'abuse-by-traffickers',
        'need-status-related': 'yes',
        'need-response':
          'The protection steps, police markers on both addresses, and a housing transfer for Donna and Kit.',
        'need-by-whom': 'Ruth Amadi',
        'need-by-when': '2026-12-18',
        'need-for': ['safety-from-traffickers', 'help-against-threats']
      },
      {
        'need-what': 'Help with fear, broken sleep, and the belief that she owes a debt.',
        'need-area': 'emotional-and-mental-health',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response':
          'CAMHS from 27 November 2026; weekly sessions with Rosa Clarke; night staff follow Dr Price’s advice.',
        'need-by-whom': 'Dr Hannah Price',
        'need-by-when': '2026-11-27',
        'need-for': ['emotional-support', 'after-experiences']
      },
      {
        'need-what': 'A dentist for her back tooth and her brace, and to gain weight.',
        'need-area': 'physical-health',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response': 'Dentist on 1 December 2026; weight checked with Dr Marsh in January.',
        'need-by-whom': 'Beth Lowry',
        'need-by-when': '2026-12-01',
        'need-for': ['health']
      },
      {
        'need-what': 'To be back in full-time school, with help for her reading.',
        'need-area': 'education',
        'need-from': 'life-before-care',
        'need-status-related': 'no',
        'need-response':
          'Bridge Centre now, Hallbeck School from January with priority admission, dyslexia assessment.',
        'need-by-whom': 'Marian Stott',
        'need-by-when': '2027-01-11',
        'need-for': ['education', 'special-education', 'disability']
      },
      {
        'need-what': 'To be treated by the law as a child who was exploited.',
        'need-area': 'legal-and-immigration',
        'need-from': 'exploitation',
        'need-status-related': 'yes',
        'need-response':
          'Priya Nair defends her; the reasonable grounds decision has gone to the police; compensation advice later.',
        'need-by-whom': 'Priya Nair',
        'need-by-when': '2026-12-10'
      },
      {
        'need-what': 'To be with her mum and Kit as much as is safe, and to live with them again when it is.',
        'need-area': 'family-and-contact',
        'need-from': 'separation',
        'need-status-related': 'no',
        'need-response': 'Daily calls, a day together every second Saturday, and work towards a safe home.',
        'need-by-whom': 'Ruth Amadi',
        'need-by-when': '2027-02-11'
      },
      {
        'need-what': 'Care for her hair, and a link with her father’s family’s food and history.',
        'need-area': 'identity-and-culture',
        'need-from': 'separation',
        'need-status-related': 'no',
        'need-response':
          'Hairdresser on 5 December 2026; a cookery book that she chose; contact with her nan once the checks are done.',
        'need-by-whom': 'Beth Lowry',
        'need-by-when': '2026-12-05',
        'need-for': ['identity']
      }
    ],
    'assessment-analysis':
      'Tam is a loved, able girl whose grief and her mother’s illness left her alone in the evenings, and adults saw that and used it. She was recruited, indebted and moved within the UK so that others could sell drugs. What she needs first is safety for herself and for her family, and release from the debt that she believes in. Distance, Beth, her mother’s voice each evening and an early way back to school protect her. It remains uncertain who stands above Dex, where Rio is, and what else was done at the flat. That she may have been trafficked shaped every part: timing, placement, health, education and the police case.',
    'assessment-child-view':
      'Lou told her that Saltmarsh would be “like a holiday, two days, arcade and chips”. Since coming into care she has been told of each move beforehand, by Ruth, with a map.\nOf who does what: “Ruth sorts it. Beth’s for every day. Imelda checks Ruth’s doing it. Arun’s after them, not me, and Priya’s there so it stays like that. Maya says what I want when I can’t.”\nOf the assessment: “It’s mostly right. You put that I was used. I’d say tricked. And put that I tried to leave in August, because I did.” Both have been added to the record.',
    'assessment-finished-on': '2026-11-20',
    // Trafficking indicators
    screenings: [
      {
        'screening-on': '2026-10-31',
        'screening-by': 'Ruth Amadi',
        'screening-occasion': 'coming-into-care',
        'screening-how-spoken':
          'A short talk at the foster home, 15 minutes, with Tam under a blanket. She told little and was asked little; most comes from records and from her mother.',
        'screening-what-others-hold':
          'Police: the find in the flat, station cameras, the phone. School: attendance and Amber’s worry. Kath Byrne: the return interview of 15 September. Jean: the debt.'
      }
    ],
    'marks-arrival-journey-and-documents': {
      marks: {
        'no-papers-or-held-by-another': 'not-seen',
        'false-or-altered-papers': 'not-seen',
        'travel-paid-by-others': 'reported',
        'debt-for-the-journey': 'not-seen',
        'does-not-know-where-they-are': 'not-seen',
        'cannot-say-where-they-live': 'not-seen',
        'account-sounds-rehearsed': 'not-seen',
        'travelled-alone-or-with-strangers': 'seen',
        'adult-says-they-found-the-child': 'not-seen',
        'unexplained-gaps-in-life-story': 'not-seen',
        'false-promises': 'reported',
        'goods-or-money-on-arrival': 'not-explored',
        'phone-but-no-money': 'not-seen',
        'gives-no-personal-details': 'not-seen',
        'exploited-on-the-way': 'not-explored'
      }
    },
    'marks-adults-and-living-situation': {
      marks: {
        'poor-bond-with-carers-not-parents': 'not-seen',
        'adult-answers-for-the-child': 'not-seen',
        'adult-cannot-show-who-they-are': 'seen',
        'unrelated-children-at-the-address': 'reported',
        'unreported-private-fostering': 'not-seen',
        'lives-apart-in-poor-conditions': 'reported',
        'no-access-to-parents': 'not-seen',
        'adults-waiting-nearby': 'reported'
      }
    },
    'marks-control-fear-and-presentation': {
      marks: {
        'anxious-or-fearful': 'seen',
        'withdrawn-or-afraid-to-speak': 'seen',
        'marked-fear-of-removal-or-of-telling': 'seen',
        'threats-to-child-or-family': 'reported',
        'told-to-fear-the-authorities': 'reported',
        'movement-watched-or-restricted': 'reported',
        'behaviour-out-of-keeping-with-age': 'not-seen',
        'loyal-to-the-exploiter': 'seen'
      }
    },
    'marks-missing-and-movement': {
      marks: {
        'missing-from-care': 'not-seen',
        'repeated-absences': 'seen',
        'found-where-no-links-are-known': 'seen',
        'comes-back-hurt-or-dishevelled': 'reported',
        'frequent-moves': 'not-seen',
        'travels-at-odd-hours': 'seen',
        'cars-of-unknown-adults': 'reported'
      }
    },
    'marks-sexual-exploitation': {
      marks: {
        'said-to-be-sexually-exploited': 'not-seen',
        'infection-or-pregnancy': 'not-explored',
        'signs-of-assault': 'not-explored',
        'older-or-controlling-partner': 'not-seen',
        'abused-in-return-for-shelter-or-money': 'not-explored',
        'hotels-and-parties': 'not-seen',
        'groomed-online': 'not-seen',
        'sudden-change-in-appearance': 'reported',
        'early-or-forced-marriage': 'not-seen'
      }
    },
    'marks-criminal-exploitation': {
      marks: {
        'found-in-cannabis-or-theft': 'not-seen',
        'made-to-beg': 'not-seen',
        'carrying-drugs-or-weapons': 'seen',
        'arrested-out-of-area': 'seen',
        'several-phones': 'seen',
        'controlled-by-older-people': 'reported',
        'rewarded-for-bringing-others': 'not-seen',
        'identity-used-for-fraud': 'not-explored'
      }
    },
    'marks-labour-and-domestic-servitude': {
      marks: {
        'heavy-household-work': 'not-seen',
        'long-hours-and-cannot-leave': 'reported',
        'little-or-no-pay': 'reported',
        'marks-of-manual-work': 'not-seen',
        'injuries-of-work-or-control': 'not-explored',
        'signs-of-children-at-a-work-site': 'not-seen'
      }
    },
    'marks-health-wellbeing-and-services': {
      marks: {
        'malnourished-or-untreated': 'seen',
        'signs-of-trauma': 'seen',
        'self-harm-or-low-self-worth': 'not-seen',
        'alcohol-or-drugs': 'not-explored',
        'marks-or-tattoos-of-ownership': 'not-seen',
        'no-doctor-or-school': 'not-seen',
        isolated: 'reported'
      }
    },
    'marks-money-contact-and-other': {
      marks: {
        'unexplained-money-or-calls': 'seen',
        'adoption-organs-or-linked-victim': 'suspected'
      }
    },
    'indicator-details': {
      details: {
        'travel-paid-by-others': {
          who: 'Tam, to Kath Byrne',
          when: '2 November 2026',
          context: 'Said that Lou bought the tickets and handed them to her.'
        },
        'travelled-alone-or-with-strangers': {
          who: 'Transport police',
          when: '11 September and 15 October 2026',
          context: 'Station cameras: first with a woman of about 30, then alone.'
        },
        'false-promises': {
          who: 'Tam, to Ruth Amadi',
          when: '9 November 2026',
          context: 'Was told “two days, arcade and chips”, and later that one more trip would clear the debt.'
        },
        'adult-cannot-show-who-they-are': {
          who: 'Marshland Police',
          when: '30 October 2026',
          context: 'A man in the flat said that he was her uncle and could not give her surname.'
        },
        'unrelated-children-at-the-address': {
          who: 'Tam, to Kath Byrne',
          when: '2 November 2026',
          context: 'A boy called Rio was at the flat on earlier visits.'
        },
        'lives-apart-in-poor-conditions': {
          who: 'Marshland Police, and Tam',
          when: '30 October 2026',
          context: 'Slept on a sofa cushion by the door, no hot water, and little to eat.'
        },
        'adults-waiting-nearby': {
          who: 'Head of year; Donna Reeve',
          when: '15 and 28 October 2026',
          context: 'A silver car at the school gate; a man on the landing outside the flat.'
        },
        'anxious-or-fearful': {
          who: 'Ruth Amadi',
          when: '31 October 2026',
          context: 'Looked at the door at every sound. Fact; the reason is my impression.'
        },
        'withdrawn-or-afraid-to-speak': {
          who: 'Kath Byrne',
          when: '15 September 2026',
          context: '“I’m not saying” to every question, hood up.'
        },
        'marked-fear-of-removal-or-of-telling': {
          who: 'Ruth Amadi',
          when: '31 October 2026',
          context: 'Asked four times whether “they” would know that she had talked.'
        },
        'threats-to-child-or-family': {
          who: 'Tam, to Kath Byrne',
          when: '2 November 2026',
          context: 'They would “send someone to Mum’s”.'
        },
        'told-to-fear-the-authorities': {
          who: 'Tam, to Ruth Amadi',
          when: '31 October 2026',
          context: 'Dex said that the police would lock her up until she is 18.'
        },
        'movement-watched-or-restricted': {
          who: 'Tam, to Kath Byrne',
          when: '2 November 2026',
          context: 'Had to send a photo of where she was every hour, and could not leave the flat.'
        },
        'loyal-to-the-exploiter': {
          who: 'Ruth Amadi',
          when: '31 October 2026',
          context: '“Dex was nice first”; does not want him in trouble.'
        },
        'repeated-absences': {
          who: 'Tidewater Academy',
          when: 'April to October 2026',
          context: 'Attendance fell from 94 to 41 per cent.'
        },
        'found-where-no-links-are-known': {
          who: 'Transport police; Marshland Police',
          when: '16 and 30 October 2026',
          context: 'Saltmarsh: no family or friends there.'
        },
        'comes-back-hurt-or-dishevelled': {
          who: 'Donna Reeve',
          when: '13 September 2026',
          context: 'Came home in the same clothes, with a bruise on the arm.'
        },
        'travels-at-odd-hours': {
          who: 'Transport police',
          when: '30 October 2026',
          context: 'On the 5.42 am train.'
        },
        'cars-of-unknown-adults': {
          who: 'Amber, to a teacher',
          when: 'June 2026',
          context: 'Seen getting out of a silver car near the station. The log is awaited.'
        },
        'sudden-change-in-appearance': {
          who: 'Donna Reeve',
          when: 'Summer 2026',
          context: 'New trainers and a jacket that Donna had not bought. Fits criminal exploitation too.'
        },
        'carrying-drugs-or-weapons': {
          who: 'Marshland Police',
          when: '30 October 2026',
          context: '14 wraps in her jacket.'
        },
        'arrested-out-of-area': {
          who: 'Marshland Police',
          when: '30 October 2026',
          context: '60 miles from home; taken into police protection and not held in a cell.'
        },
        'several-phones': {
          who: 'Marshland Police; Donna Reeve',
          when: '30 October 2026',
          context: 'A phone that was not hers; her own rang “all night”.'
        },
        'controlled-by-older-people': {
          who: 'Tam, to Kath Byrne',
          when: '2 November 2026',
          context: 'Dex, about 20, and Lou, about 30, told her when to go.'
        },
        'long-hours-and-cannot-leave': {
          who: 'Tam, to Kath Byrne',
          when: '2 November 2026',
          context: 'Two days at a time at the flat, with somebody at the door.'
        },
        'little-or-no-pay': {
          who: 'Tam, to Ruth Amadi',
          when: '9 November 2026',
          context: 'No pay; “it comes off the debt”.'
        },
        'malnourished-or-untreated': {
          who: 'Ruth Amadi',
          when: '31 October 2026',
          context: 'Thin, very hungry, toothache that nobody had treated.'
        },
        'signs-of-trauma': {
          who: 'The foster carer',
          when: '31 October to 3 November 2026',
          context: 'Woke at 3 am each night and checked the window.'
        },
        isolated: {
          who: 'Donna Reeve; Amber',
          when: 'Summer 2026',
          context: 'Dropped swimming and all friends but Amber.'
        },
        'unexplained-money-or-calls': {
          who: 'Marshland Police',
          when: '30 October 2026',
          context: '£240 in cash.'
        },
        'adoption-organs-or-linked-victim': {
          who: 'Ruth Amadi',
          when: '2 November 2026',
          context: 'Only the last part applies: Rio, and the man whose flat it is, may be victims too.'
        }
      }
    },
    // Strategy discussion and the National Referral Mechanism
    'suspected-exploitation': ['forced-crime', 'slavery-or-servitude'],
    'suspected-act': ['recruited', 'transported', 'housed-or-hidden', 'received'],
    'strategy-discussion': 'held',
    'strategy-discussion-on': '2026-10-31',
    'strategy-discussion-outcome':
      'Colin Baxter (chair) and Ruth Amadi, Harbourshire; DC Arun Mehta, Harbourshire Police; Sergeant Oliver Finch, Marshland Police; Joy Whitcombe, designated nurse; the safeguarding lead of Tidewater Academy by telephone; Harbourshire legal services.\nThreshold met for an enquiry under section 47. Colin Baxter applies for an interim care order on Monday 2 November. Ruth makes the NRM and guardianship referrals that day. DC Mehta investigates Dex and Lou, sends the phone for examination by 6 November and puts markers on both family addresses. Marshland Police visit the man at the flat as a possible victim. Nobody interviews Tam before Priya Nair is instructed. Ruth opens an assessment of Kit. Meanwhile: emergency foster home, two adults, address withheld.',
    'later-strategy-discussions': [],
    'child-protection-enquiry': 'finished',
    'child-protection-enquiry-on': '2026-10-31',
    'child-protection-plan-decision': 'not-needed',
    referral: 'made',
    'referral-explained-to-child': 'explained',
    'referral-made-on': '2026-11-02',
    'referral-reference': 'NRM-2611-0417',
    'referral-first-responder': 'Ruth Amadi',
    'referral-cover-contact': 'adolescent.safeguarding@harbourshire.example (team inbox, read daily)',
    'guardian-referral': 'made',
    'guardian-referral-on': '2026-11-02',
    'named-guardian': 'Nell Farrow',
    'solicitor-told-of-referral': 'told',
    'prosecutor-told-of-referral': 'told',
    'prosecution-details':
      'Tam is under investigation for possession with intent to supply; she has not been charged. Priya Nair told DC Mehta’s inspector and the Crown Prosecution Service’s youth lawyer of the referral on 3 November and sent the reasonable grounds letter on 12 November 2026. A voluntary interview is proposed for 10 December 2026; Priya advises whether it goes ahead, and on the defence for victims.',
    'criminal-matters': [
      {
        'criminal-matter-kind': 'interview-under-caution',
        'criminal-matter-on': '2026-12-10',
        'criminal-matter-accusation':
          'Possession with intent to supply, at 3 Wharf Court on 30 October 2026; she has not been charged. Marshland Police, with Harbourshire Police (HP/26/88412).',
        'criminal-matter-solicitor': 'Priya Nair',
        'criminal-matter-appropriate-adult': 'Maya Sandhu',
        'criminal-matter-police-told': 'told',
        'criminal-matter-stands': 'goes-on',
        'criminal-matter-outcome':
          'Proposed by the police as voluntary. Priya Nair advises by 3 December whether it goes ahead.',
        'criminal-matter-next-on': '2026-12-03'
      }
    ],
    'other-potential-victims': 'there-are-others',
    'other-potential-victims-details':
      'Rio, about 15 (see the list): Colin Baxter’s team and DC Mehta are identifying him. The tenant of 3 Wharf Court, a man in his fifties with a learning disability, whose home seems to have been taken over: Marshland’s adult services were told on 31 October 2026.',
    'exploitation-situations': [
      {
        'situation-called': '“Holding”, in Harbour City',
        'situation-forms': ['forced-crime'],
        'situation-from': { about: '2026-05', words: '“about when it got warm, May”' },
        'situation-until': { about: '2026-07', words: '“till I got robbed, start of the holidays”' },
        'situation-began':
          'Dex talked to her near the station when she was out late because her mum was at work. He bought her food and trainers and let her charge her phone. After some weeks he asked her to hold a bag “just for an hour”. She was promised company, and “a bit of money for Kit’s birthday”, and not told what was in the bag.',
        'situation-taken-somewhere': 'no',
        'situation-made-to-do': 'To keep bags in her school locker and bring them when called, at any hour.',
        'situation-living-conditions': 'At home with her family.',
        'situation-treatment':
          'Friendly until two boys took a bag from her in July. Then Dex slapped her and told her that she owed £800. She thinks now that “they were his mates”.',
        'situation-where': 'united-kingdom',
        'situation-towns-and-countries': 'Harbour City',
        'situation-addresses':
          'The underpass by Harbour City station; the car park behind the Quayside shops.',
        'situation-still-in-it': 'no',
        'situation-how-they-left': 'It turned into the trips to Saltmarsh.'
      },
      {
        'situation-called': '“Going country”, the trips to Saltmarsh',
        'situation-forms': ['forced-crime', 'slavery-or-servitude'],
        'situation-from': { about: '2026-08', words: '“August, after my birthday”' },
        'situation-until': '2026-10-30',
        'situation-began':
          'Dex said that the debt would be paid by “a couple of trips”. In August she said no; Lou came to her school bus stop with a photograph of Kit. She was promised “Two days, arcade and chips”, and that each trip would take £100 off. The debt did not get smaller.',
        'situation-taken-somewhere': 'yes',
        'situation-journeys':
          'Train from Harbour City to Saltmarsh, about an hour and a half, first with Lou and later alone with a ticket that Lou gave her; walked from the station past the arcade. Six or seven trips, she thinks.',
        'situation-made-to-do':
          'To sit in the flat with the phone and the wraps and hand them over at the door, all day and “till 3 or 4”. No breaks; a photo every hour.',
        'situation-living-conditions':
          'A sofa cushion by the door, cold water, crisps and energy drinks. No bed, and a bathroom without a lock.',
        'situation-treatment':
          'Held by the hair by Lou; told that someone would go to her mum’s. She was told to hide wraps inside her body. What followed has not been asked.',
        'situation-where': 'united-kingdom',
        'situation-towns-and-countries': 'Harbour City and Saltmarsh, England',
        'situation-addresses': '3 Wharf Court, Saltmarsh; the arcade on the front.',
        'situation-still-in-it': 'no',
        'situation-how-they-left':
          'Her mother rang the police and they found her. “I was glad. Don’t tell them I was glad.”'
      }
    ],
    'last-contact-when': 'within-the-last-month',
    'last-contact-details':
      'Dex rang the flat on 30 October 2026. Since then nothing has reached Tam, apart from the unknown account on 12 November. “Auntie Lou” rang the council on 5 November. They threatened to send someone to her mum’s, and to “take it out of Kit”; and that she would be left in the sea. She changed her number, closed her Snapchat and shows Beth any account that she does not know.',
    exploiters: [
      {
        'exploiter-called': 'Dex',
        'exploiter-link-to-child': '“I thought he was my mate.”',
        'exploiter-works-with-children': 'no',
        'exploiter-description':
          'About 20, tall, gap in his front teeth, silver car with a dent at the back. The number is with DC Mehta. Speaks English.',
        'exploiter-whereabouts-known': 'yes',
        'exploiter-in-the-uk': 'yes',
        'exploiter-whereabouts': 'Harbour City, near the station. Known to DC Mehta.'
      },
      {
        'exploiter-called': 'Lou, “Big Lou”, “Auntie Lou”',
        'exploiter-link-to-child': '“She ran it.”',
        'exploiter-works-with-children': 'no',
        'exploiter-description':
          'About 30, blonde, star tattoo on the wrist, smells of vanilla. Speaks English.',
        'exploiter-whereabouts-known': 'no',
        'exploiter-in-the-uk': 'yes',
        'exploiter-whereabouts': { reason: 'not-known' }
      }
    ],
    debts: [
      {
        'debt-for': 'A bag that was taken from her in July, in a robbery that looks staged',
        'debt-owed-by': 'child',
        'debt-owed-to': 'Dex, and Lou above him',
        'debt-how-to-be-paid':
          '£800, to be worked off by trips to Saltmarsh with no pay: “it comes off the debt”. Each trip was to take £100 off, and it never got smaller. She was told that otherwise someone would go to her mum’s, and that it would be taken out of Kit.',
        'debt-still-claimed': 'yes',
        'debt-response':
          'DC Mehta has the messages and put markers on both family addresses. Rosa Clarke, with Priya Nair for the law, goes over what a debt is, and that nobody may put one on a child. Nobody pays.'
      }
    ],
    'reported-before': 'not-reported',
    'prevented-from-reporting':
      'Fear for her mother and Kit, the debt, shame, loyalty to someone who had been kind, and being told that she would be locked up. She was also suspended from school when she might have been asked what was wrong.',
    'why-referring':
      'A girl of 14 was found 60 miles from home with drugs that adults had given her, on a train ticket that they bought, to pay a debt that they put on her, after threats to her family. She was recruited, moved and housed for exploitation within the UK. She gave no names at first and put the number of trips at two, then at six or seven. Fear, broken sleep and shame explain this; the cameras support the later account.',
    'credibility-concerns': 'no',
    'other-professionals-involved':
      'Priya Nair, solicitor; Helen Dray, Cafcass; Dr Leila Marsh, paediatrician; Dr Hannah Price, CAMHS (referred 5 November); Rosa Clarke, Harbour Reach (first met on 18 November); Tom Akers, the Bridge Centre. Contact details are in the list of people.',
    'future-exploitation-concern': 'yes',
    'future-exploitation-reasons':
      'The debt is still claimed, “Auntie Lou” asked where she is, an unknown account tried to reach her, and she would go back if her mother were threatened (Ruth Amadi, DC Mehta, Beth Lowry).',
    'crime-police-force': 'Harbourshire Police',
    'crime-reference': 'HP/26/88412',
    'co-operation-willing': 'not-willing',
    'co-operation-details':
      'Not for now. Tam has been told that she need not decide and that her care does not depend on it. Priya Nair talks it over with her first.',
    'evidence-documents': [
      {
        'evidence-document': 'Chronology and strategy discussion minutes',
        'evidence-kind': 'local-authority',
        'evidence-dated': '2026-11-02',
        'evidence-held-where': 'Case record',
        'evidence-sent': 'sent'
      },
      {
        'evidence-document': 'Missing-child reports and station camera summary',
        'evidence-kind': 'police',
        'evidence-dated': '2026-11-02',
        'evidence-held-where': 'DC Arun Mehta; copy on the case record',
        'evidence-sent': 'sent'
      },
      {
        'evidence-document': 'Return interview of 2 November',
        'evidence-kind': 'another-kind',
        'evidence-dated': '2026-11-02',
        'evidence-held-where': 'Case record',
        'evidence-sent': 'sent'
      },
      {
        'evidence-document': 'Letter of Dr Leila Marsh on weight, sleep and teeth',
        'evidence-kind': 'medical',
        'evidence-dated': '2026-11-12',
        'evidence-held-where': 'Case record',
        'evidence-sent': 'to-be-sent'
      }
    ],
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2026-11-09',
        'nrm-decision-told-to-child': 'told',
        'nrm-decision-what-follows':
          'Decided by the Single Competent Authority. The letter, NRM-2611-0417/RG, is on the case record; Priya Nair has a copy and has sent it to the police and the prosecutor. Ruth told Tam on 11 November: “So someone official believes me.” Dr Marsh’s letter goes in before the second decision.'
      }
    ],
    'status-still-to-do': { reason: 'does-not-apply' },
    'status-who-knows':
      'All staff of Larch House, Imelda Grant, Tom Akers and the head of the Bridge Centre, Marian Stott, Dr Marsh, Dr Price, Helen Dray, Priya Nair, Gareth Lowe, Donna and Jean know of it. Other pupils, the other young people at Larch House, and anyone on the Quayside estate should not be told.',
    'status-child-view':
      '“Don’t put ‘drug runner’. Put that I was made to.” She agreed to the list of who knows, and took her swimming coach off it.',
    'how-status-needs-are-met':
      'Tam is suspected to have been trafficked within the UK by a county line, and exploited through forced crime and debt. Reasonable grounds decision of 9 November 2026: positive. Who stands above Dex and Lou is still being found out.\nSafety: protection steps led by Ruth Amadi, with DC Mehta; Donna and Kit’s move by 18 December 2026. Fear and debt: Dr Price from 27 November; Rosa Clarke weekly from 2 December. Health: dentist on 1 December, weight on 11 January. Family: mother and Kit every second Saturday. Imelda Grant checks all of it on 11 February 2027. Support has started, and everyone who needs to know of her status does.',
    'specialist-supports': [
      {
        'specialist-support-name': 'Harbour Reach',
        'specialist-support-kind': 'voluntary-organisation',
        'specialist-support-for':
          'Understanding what was done to her, and that the debt is not hers. Weekly, at a café or on a walk that Tam chooses.',
        'specialist-support-stage': 'in-place',
        'specialist-support-from': '2026-11-18',
        'specialist-support-arranged-by': 'Ruth Amadi',
        'specialist-support-needs': ['after-experiences']
      },
      {
        'specialist-support-name': 'CAMHS for children in care, Northdale',
        'specialist-support-kind': 'health-service',
        'specialist-support-for': 'Sleep, fear and trauma.',
        'specialist-support-stage': 'referred',
        'specialist-support-from': '2026-11-27',
        'specialist-support-arranged-by': 'Joy Whitcombe',
        'specialist-support-needs': ['emotional-support']
      },
      {
        'specialist-support-name': 'Independent child trafficking guardianship service',
        'specialist-support-kind': 'other-support',
        'specialist-support-for': 'Advice to everyone who works with Tam; joins the meetings.',
        'specialist-support-stage': 'in-place',
        'specialist-support-from': '2026-11-05',
        'specialist-support-arranged-by': 'Ruth Amadi'
      }
    ],
    'permanence-plan':
      'That Tam lives again with her mother and Kit, in a home that those people do not know. Next: Colin Baxter supports Donna’s housing transfer, decision by 18 December 2026; DC Mehta’s view of the risk by 29 January 2027; stays overnight, step by step, from February. If that cannot be reached: her grandmother Jean, whose assessment as a connected person begins on 7 December 2026, also away from Millbrook; if neither, long-term foster care chosen with Tam. Looked at again on 11 February 2027.',
    'child-wishes':
      '“Stay at Larch House till Mum’s moved, then home. Normal school. Not to be followed about. And a dog, but I know.”\n“It’s long but it’s me. Take out ‘vulnerable’. Say ‘she had a lot on’.” Changed in her copy, and the reason noted in the file.\nShe wants help to change “Going to the shop on my own. And that Mum gets moved, not just me.” Of the support: “Rosa’s sound. She’s been through it. The brain one I’ll try.”',
    'views-and-plan':
      'She stays, contact is not in an office, and school comes soon. Where it differs: a staff member still goes with her when she is out, until 4 December at the latest, because somebody is looking for her; the reasons were given to her and she wrote what she thinks of it. The dog: Larch House takes her to the rescue kennels on Sundays.\nShe was heard by Ruth on 9 and 17 November, by Maya Sandhu alone on 16 November, and in a voice note that Tam made for the review. The interim plan that was filed with the court on 2 November was brought up to date with Tam and her mother on 19 November 2026. Her father has not been asked: the checks come first. Nobody disagrees, apart from Tam’s view on outings, which is recorded. Beth Lowry read the plans back to her in English, aloud, in short pieces, on 21 November 2026; she understands them.',
    'care-plan-agreed-with': ['the-child', 'parent-or-responsible-person'],
    'care-plan-ready-on': '2026-11-02',
    'legal-support-needed': [
      'criminal-case-as-accused',
      'criminal-case-as-victim',
      'family-proceedings',
      'compensation'
    ],
    'legal-arrangements': [
      {
        'legal-matter': 'criminal-case-as-accused',
        'legal-matter-representative': 'Priya Nair',
        'legal-matter-how-provided':
          'Legal aid LA-3318842. Tam has her mobile number; voice notes answered within a day.',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-03'
      },
      {
        'legal-matter': 'criminal-case-as-victim',
        'legal-matter-representative': 'Priya Nair',
        'legal-matter-how-provided':
          'Advice before any account as a witness; special measures and a separate officer asked for.',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2026-12-03'
      },
      {
        'legal-matter': 'family-proceedings',
        'legal-matter-representative': 'Gareth Lowe',
        'legal-matter-how-provided': 'Legal aid, instructed by Helen Dray. He met Tam on 13 November.',
        'legal-matter-stage': 'in-place',
        'legal-matter-next-date': '2027-02-22'
      },
      {
        'legal-matter': 'compensation',
        'legal-matter-how-provided':
          'Priya Nair’s firm refers to a solicitor for criminal injuries compensation after the police interview. Ruth keeps the time limit in the diary.',
        'legal-matter-stage': 'being-arranged',
        'legal-matter-next-date': '2027-01-29'
      }
    ],
    'legal-meetings-companion': 'Ruth Amadi',
    'legal-meetings-stand-in': 'Beth Lowry',
    'legal-meetings-accompanied': 'every-meeting',
    'initial-health-assessment': 'done-by-a-doctor',
    'initial-health-assessment-on': '2026-11-12',
    'health-assessment-next-on': '2027-11-12',
    'physical-health-now':
      'Well apart from toothache and low weight (about 5 kg lost since spring, 1 kg back since 4 November). Born at term. Chickenpox, a broken wrist at eight, brace since 2025. From Donna and the surgery. Growth is on track (Dr Marsh). Tiredness holds back learning; sleep comes first.\nEarlier records have come. The hearing test is up to date and tuberculosis screening was done or not advised; immunisation, dental check and eye test are booked.',
    'medicines-and-allergies': 'No regular medicines. Allergic to penicillin (rash as a small child).',
    'health-care-now':
      'Larch Road Surgery; Northdale Dental; orthodontic clinic transferred from Harbour City; CAMHS from 27 November. Beth books and goes along. Larch House keeps medicines. Donna consents, with Ruth. Joy Whitcombe checks the plan every three months.\nDr Leila Marsh assesses: a woman doctor, as Tam asked; Beth in the room for the first half; told beforehand what would be asked, and that she could skip anything. Orthodontics have moved to Northdale. If she moves, Joy Whitcombe transfers records within 5 working days and Dr Price keeps seeing her until the next service has.\nAdvice given: sleep, food, energy drinks, and how to see a doctor alone (Dr Marsh, 12 November). Still to come: relationships and consent, with the school nurse, by 18 December 2026.',
    'checks-to-arrange': { reason: 'does-not-apply' },
    'health-in-confidence': { reason: 'does-not-apply' },
    'sexual-health-wishes':
      'Of sexual health she took a card for the young people’s clinic and said “maybe, with a woman, not yet”. Joy Whitcombe offers again in December. Smoked with Dex, and was given “something to stay awake” twice. She has had neither since 30 October and wants no help with it. “I don’t even like it.” Screening for blood-borne viruses is booked. There is no sign of pregnancy or of female genital mutilation. She chose not to say anything else about who she is.',
    'health-history-family':
      'Mother: bowel surgery in 2025, recovered. Grandmother: type 2 diabetes. Father’s side is not known.',
    'psychological-support-exploitation':
      'Dr Hannah Price, weekly from 27 November 2026, trauma-focused, at Tam’s pace; Rosa Clarke weekly on what a debt like this is. Neither waits for a court or an NRM decision.',
    'specialist-mental-health': 'referred',
    'distress-plan':
      'One person, a low voice, lights on, offer tea and the kitchen; do not block the door. Say who is awake. By day Beth or the senior on shift, by night the waking staff; CAMHS crisis line 01632 960629. If she talks of harming herself or cannot be reached for 30 minutes: 999 or the emergency department, then Ruth or the duty team.',
    'threats-made': 'yes',
    'threats-police-told': 'told',
    'coercion-support':
      'Dr Price and Rosa Clarke, each weekly, for at least a year and on after any trial. Ruth tells Tam every Friday that Mum’s door has been checked; Donna tells her herself.',
    'health-actions': [
      {
        'health-objective': 'No more toothache',
        'health-action': 'Dentist appointment, with Beth; brace check the same week.',
        'health-action-by': 'Beth Lowry',
        'health-action-due': '2026-12-01',
        'health-action-for': ['health']
      },
      {
        'health-objective': 'Sleep through to 6 am on most nights',
        'health-action':
          'Night plan from Dr Price: lamp, no screens after 10, staff say hello at 3 am rather than wait. Diary with Tam.',
        'health-action-by': 'Dr Hannah Price',
        'health-action-due': '2026-12-11',
        'health-action-for': ['emotional-support']
      },
      {
        'health-objective': 'Back to a healthy weight',
        'health-action':
          'Three meals and snacks that she chooses; weight checked, without comment in the house.',
        'health-action-by': 'Dr Leila Marsh',
        'health-action-due': '2027-01-11',
        'health-action-for': ['health']
      },
      {
        'health-objective': 'Teenage vaccinations, eyes and blood test',
        'health-action':
          'Booked with the surgery and the optician; Tam told what is tested and who learns the result.',
        'health-action-by': 'Joy Whitcombe',
        'health-action-due': '2026-12-15',
        'health-action-for': ['health']
      }
    ],
    'education-place': 'other-setting',
    'school-name': 'The Bridge Centre, Northdale (registered alternative provision), 15 hours a week',
    'education-to-arrange': ['special-educational-needs'],
    'education-pathway-plan':
      'Applied with priority. Bridge Centre, 15 hours now and 25 from 7 December 2026; Hallbeck School, Year 10, from 11 January 2027, two weeks part time with a Bridge Centre worker beside her; GCSEs in summer 2028, with food technology; college for baking after that. If the place falls through: Marian Stott asks the governors within 10 school days, and the Bridge Centre keeps her at 25 hours.\nOne hour a day with a reading tutor at the Bridge Centre, in a room of their own; coloured paper; nothing read aloud in class. Dyslexia assessment on 8 December 2026. Special educational needs are being looked into; support with English is not needed. One move, to Hallbeck in January. Tom Akers visits weekly until half term, and she keeps her reading tutor. Beth sits with homework at the kitchen table, drives her, goes to meetings and rings school on the first morning of any absence within 30 minutes. She enjoys baking and the rescue kennels on Sundays; back to swimming at Northdale baths with Beth, on Wednesdays from 25 November 2026.\nMarian Stott, head of the virtual school, has been told and watches progress. Attendance is read daily by the virtual school and progress each half term, next on 16 December 2026. Below 90 per cent, or any day without a reason, Marian rings Ruth the same day. She asked Tam what she wants to be proud of by Easter: “Reading a whole recipe.”',
    'school-admission-arrangements':
      'Northdale admits looked-after children in-year within 15 school days. Marian Stott applied on 10 November. Hallbeck was chosen by Tam after two visits: small, bus to the door, a food room, and away from the station. Ruth signed; Beth drives her for the first week. The designated teacher is Tom Akers.',
    'personal-education-plan-ready-on': '2026-11-13',
    'education-actions': [
      {
        'education-objective': 'Find out why reading is hard',
        'education-action': 'Dyslexia assessment, and results explained to Tam first.',
        'education-action-by': 'Marian Stott',
        'education-action-due': '2026-12-08',
        'education-action-for': ['special-education']
      },
      {
        'education-objective': 'A full timetable',
        'education-action': 'From 15 to 25 hours at the Bridge Centre.',
        'education-action-by': 'Tom Akers',
        'education-action-due': '2026-12-07',
        'education-action-for': ['education']
      },
      {
        'education-objective': 'A school of her own',
        'education-action':
          'Place at Hallbeck confirmed; safety plan for the bus and the gate agreed with PC Crane and Tam.',
        'education-action-by': 'Marian Stott',
        'education-action-due': '2027-01-08',
        'education-action-for': ['education']
      }
    ],
    'culture-and-identity-arrangements':
      'Hairdresser on 5 December, products in the house, Caribbean cooking with Beth on Tuesdays, books with girls who look like her. Racist remarks are dealt with the same day.\nShe jokes or goes silent when afraid. Arms crossed means stop. It helps to do something with the hands and not to ask twice. Seems older and tougher than she is. Hood up in new places; let it stay up. Cooks, washes and does her hair. Needs reminding to eat in the morning and to charge the phone.',
    'family-relationships-plan':
      'Mum: every evening and every second Saturday. Kit: with Mum. Gran: Sundays by phone, first visit on 12 December. Father and Nan Beckford: not before the checks are finished on 11 December. Nobody comes to Larch House for now. Amber online. Two girls at the Bridge Centre whom she likes. The swimming club’s welfare officer knows whom to ring. Staff know the first names of her friends and are glad to meet them.\nTam is loved and was well cared for; what made home unsafe are the people who know where it is. Nobody in the family is suspected. Donna is protective; her illness in 2025 is treated. Her present flat is not safe. Jean cared well for both children in 2025. A return depends on a move for Donna and Kit and on the police investigation. Looked at again at the review on 11 February 2027 and at the court hearing on 22 February 2027.',
    'child-protection-otherwise':
      'Significant harm by people outside the family: recruitment, debt, assault, and movement to sell drugs. The enquiry ended on 13 November 2026: the harm is substantiated; no harm by her mother, who is protective. The risk is managed through the care order, the care plan and this protection plan. Decided by Colin Baxter; a conference is not called for.\nRuth Amadi leads. What protects Tam: the interim care order, a placement at a distance with the address withheld, the steps below, police markers, and a multi-agency meeting every four weeks (next on 9 December 2026) chaired by Colin Baxter. The risk comes from outside the family, so a child protection plan would add no more. It is looked at again if the order ends or she goes home.\nColin Baxter sees to the review. It is brought forward by any missing episode, an unknown call or account, a man at Donna’s door, money or phones that nothing explains, an arrest, or the letter with the second NRM decision. Each measure has an end date; travel alone grows month by month, with Tam setting the next step. Markers, Harbour Reach and a named worker go on after any decision, after a return home and into the pathway plan from 16.',
    'protection-steps': [
      {
        'protection-objective': 'Those people cannot use her family to call her back',
        'protection-action':
          'Markers on both addresses; door camera at Donna’s; police drive past on Friday and Saturday nights; supporting letter for an urgent housing transfer.',
        'protection-by': 'DC Arun Mehta',
        'protection-by-when': '2026-12-04',
        'protection-step-for': ['help-against-threats'],
        'protection-child-view': '“That’s the main one. If Mum’s OK I’m OK.”'
      },
      {
        'protection-objective': 'Donna and Kit live somewhere unknown to them',
        'protection-action': 'Housing panel on 10 December; move paid for by Harbourshire.',
        'protection-by': 'Colin Baxter',
        'protection-by-when': '2026-12-18',
        'protection-child-view': '“Can Kit keep his school?” Being looked into.'
      },
      {
        'protection-objective': 'Nobody reaches her through her phone',
        'protection-action':
          'New number, private accounts, a look together each Sunday at who asked to follow her; unknown accounts sent to DC Mehta the same day. Her phone is not taken and not searched.',
        'protection-by': 'Beth Lowry',
        'protection-by-when': '2026-11-29',
        'protection-step-for': ['safety-from-traffickers', 'safety-skills'],
        'protection-child-view': '“Fine, if it’s together and not you going through it.”'
      },
      {
        'protection-objective': 'She is not pulled back by the debt',
        'protection-action':
          'Rosa Clarke and Priya Nair explain together that nobody can claim it; letter in plain words for Tam to keep.',
        'protection-by': 'Rosa Clarke',
        'protection-by-when': '2026-12-09',
        'protection-step-for': ['safety-from-going-missing', 'safety-skills'],
        'protection-child-view': '“I want that in writing.”'
      },
      {
        'protection-objective': 'The exploiters are stopped',
        'protection-action':
          'Investigation with Marshland Police; decision on orders that keep Dex and Lou away from her and her family.',
        'protection-by': 'DC Arun Mehta',
        'protection-by-when': '2026-12-18',
        'protection-step-for': ['safety-from-traffickers'],
        'protection-child-view':
          '“Not because of me though.” DC Mehta explained that the cameras and the phone are the evidence.'
      }
    ],
    'child-part-still-to-do': { reason: 'does-not-apply' },
    'child-on-protection':
      '“It smells of toast. It’s all right.” She saw photographs and spoke with Beth by video before the move, and had tea there before she unpacked. Of the plan: “It’s OK. It’s the first plan where someone asked me stuff.”\nShe dislikes “Someone always coming with me. Lou had me send a photo every hour and it’s a bit like that.” She would prefer to walk to the shop alone with her phone on. She decides about food on two days a week, her room, her hair, who is told what, when she sees Rosa, and the words for check-ins.\n“If I think it’s too much I tell Maya, or Gareth, or Imelda. Maya wrote the numbers in my phone.”',
    'placement-kind': 'childrens-home',
    'placement-provider': 'Larch House, Fernbank Care',
    'placement-address': 'Larch House, 14 Beck Lane, Northdale',
    'placement-responsible-person': 'Sandra Okafor',
    'first-placement-on': '2026-10-31',
    'placement-since': '2026-11-04',
    'placement-area': 'at-a-distance',
    'distance-and-isolation':
      'Small, staffed at night, 150 miles from Saltmarsh and with no train that leads there directly; experienced with children exploited by county lines. It meets her needs for calm, for a key worker of her choice, and for school and CAMHS within 3 miles. Sandra Okafor calls the police. No risk known nearby. Sandra Okafor and PC Crane looked at the area on 3 November: the bus station is a known meeting place for dealing and is kept out of her routes. Neither of the other two young people has a link with Harbour City.\nIt gains time, peace and an address that nobody knows. It costs daily life with Mum and Kit, Amber, swimming and her school, and her first solicitor’s meetings were by video. Against that: daily call, Saturday visits paid for, Amber online and half-way at Christmas, Ruth every week in person for the first 12 weeks, swimming and kennels, an independent visitor.\nThose who work with her there: Northdale’s looked-after children health team (Joy Whitcombe passes on), CAMHS (Dr Price), the Bridge Centre (Marian Stott), and Northdale’s exploitation panel (Ruth Amadi, weekly update). Two homes that specialise in exploited children were asked on 2 November; the first place is free in February 2027. Tam does not want another move. Harbour Reach and Nell Farrow bring the specialist help to Larch House.',
    'places-of-daily-life': [{ 'daily-life-place': 'Hallbeck School' }],
    'specialist-setting': 'none-free',
    'out-of-area-emergency': 'no',
    'out-of-area-approved': 'by-the-director',
    'out-of-area-considered': [
      'child-was-asked',
      'relatives-were-asked-where-safe',
      'reviewing-officer-was-consulted',
      'most-appropriate-placement-available',
      'fits-the-care-plan'
    ],
    'area-authority-name': 'Northdale',
    'area-authority-told': 'consulted-with-the-care-plan',
    'area-authority-told-on': '2026-11-03',
    'area-police-told': 'yes',
    'placement-registration': 'approved-or-registered',
    'emergency-accommodation-kind': 'emergency-foster-carer',
    'emergency-accommodation-tested': 'yes',
    'carer-briefings': [
      {
        'briefing-of': 'Sandra Okafor',
        'briefing-on': '2026-11-03',
        'briefing-by': 'Ruth Amadi',
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
      },
      {
        'briefing-of': 'Beth Lowry',
        'briefing-on': '2026-11-03',
        'briefing-by': 'Ruth Amadi',
        'briefing-covered': [
          'risk-of-going-missing',
          'risk-from-traffickers',
          'past-experiences',
          'psychological-issues',
          'effect-of-safety-measures',
          'what-to-do-if-missing'
        ],
        'briefing-training': 'booked',
        'briefing-still-needed':
          'Two-day course on county lines, 14 and 15 December 2026. Nell Farrow gave a first session on 10 November.'
      }
    ],
    'safety-measures': [
      {
        'measure-what': 'number-memorised',
        'measure-details': 'A number that is answered at any hour, learned with a rhythm that Tam made up.',
        'measure-reason':
          'If she is taken or sent somewhere and has no phone, she can reach someone who knows her.',
        'measure-child-view': '“It’s a rap now. Beth can’t do it.”',
        'measure-alternative': 'A card was considered; somebody could find it on her.',
        'measure-from': '2026-11-05',
        'measure-review-on': '2027-02-11',
        'measure-agreed-by': 'Ruth Amadi',
        'measure-restrains': 'no'
      },
      {
        'measure-what': 'check-in-calls',
        'measure-details':
          'When out without staff, a thumbs-up to Beth’s work phone on arriving and on setting off. No photo and no location tracking. No answer for 15 minutes: staff ring.',
        'measure-reason': 'Somebody is looking for her; early notice gives time.',
        'measure-child-view': 'Agreed with her. “Thumbs-up is fine. Not a photo. That’s what they did.”',
        'measure-alternative':
          'Hourly calls and a tracking app were considered and not used, because they repeat how she was controlled.',
        'measure-from': '2026-11-29',
        'measure-review-on': '2026-12-18',
        'measure-agreed-by': 'Beth Lowry',
        'measure-restrains': 'no'
      },
      {
        'measure-what': 'supervision-when-out',
        'measure-details':
          'A member of staff whom she knows goes along when she leaves the grounds, by day and in the evening. Alone to the corner shop from 29 November; ends by 4 December unless it is agreed again.',
        'measure-reason':
          'On 5 and 12 November people tried to find her. She said that she would go if her mother were threatened.',
        'measure-child-view':
          '“I get it but I hate it. It feels like being minded for them.” She wants Beth, or nobody.',
        'measure-alternative':
          'The 8 to 12 weeks of constant supervision of which the guidance gives as an example were considered and not chosen: too long and too like what was done to her. Instead: staff as company, not guard; her choice of whom; and a set end.',
        'measure-from': '2026-11-04',
        'measure-review-on': '2026-12-04',
        'measure-agreed-by': 'Colin Baxter',
        'measure-restrains': 'not-sure',
        'measure-legal-advice': 'taken'
      },
      {
        'measure-what': 'safe-word',
        'measure-details':
          '“Did Kit feed the hamster?” in a call or text means: come and get me, do not ask.',
        'measure-reason': 'She may be with someone who listens.',
        'measure-child-view': 'Her own idea and her own words. “We never had a hamster.”',
        'measure-alternative': { reason: 'does-not-apply' },
        'measure-from': '2026-11-09',
        'measure-review-on': '2027-02-11',
        'measure-agreed-by': 'Beth Lowry',
        'measure-restrains': 'no'
      }
    ],
    'measures-together':
      'She helped to write it, on 9 and 17 November with Ruth and Beth, on a big sheet of paper on the kitchen floor, read aloud. Changed because of her: no room search, phone kept, check-in by a thumbs-up rather than a call, no visits in an office.\nCompany when out and check-ins together could feel like Lou’s hourly photographs; Tam says so. So the check-in begins only as the company ends, nothing is filmed, tracked or searched, the front door is not locked from inside by day, and she knows the last date.\nFirst walks alone, by day, start on 29 November. Company when out otherwise stands until 4 December, because people tried to find her on 5 and 12 November; Ruth told her both. Colin Baxter looks at it every Friday. Staff do not hold or block her: if she walks off, they walk with her and talk. Ends on 4 December unless a written reason stands against it.',
    'liberty-advice-says':
      'Victoria Sharpe, on 6 November 2026. Number, safe word and check-ins: no restraint. Company when out: as set out, short, kind, with a set end and free movement in house and garden, it does not amount to continuous supervision and control for a girl of 14; no order is needed. If she would be stopped by force, if doors were locked, or if it went on beyond 8 weeks, come back the same day: neither her mother nor the authority may then simply consent, and the High Court would have to be asked.',
    'liberty-may-be-deprived': 'no',
    'memorised-number':
      '01632 960199, answered by Ruth Amadi on weekdays from 9 to 5; the emergency duty team at all other hours. All of them know the name Tam, the safe word and that they must not ask questions.',
    'missing-likely-places':
      'To or near her mother’s in Harbour City if she is afraid for her; Saltmarsh (3 Wharf Court, the arcade, the station) if she is sent; the underpass at Harbour City station. With Lou or Dex, by train or in a silver car. To Gran’s in Millbrook if she runs by herself. Those people may look for her at the Quayside flat, Gran’s in Millbrook, Tidewater Academy, Harbour City station and underpass, and in Saltmarsh (3 Wharf Court and the arcade).',
    'daily-care':
      'Up at 7.30, tea together at 6, call at 7, kitchen open until 9, lights as she likes. Rules are few, on one page, read aloud. A hot-water bottle. Staff knock. £11 pocket money and £6 toward savings a week, a clothing grant of £250 on arrival, phone and travel to Mum paid. Harbourshire pays Fernbank Care.\nLarch House asks first about nights away, any journey south of Northdale, school trips with a night, and a new person staying over.\nStaff who stand in read and sign a one-page sheet in the locked handover folder at the start of each shift. Agency staff are not left alone with Tam until Sandra or Beth has talked it through with them. Dr Price advises the team every second Tuesday. Out of hours: Fernbank’s manager on call, then Harbourshire’s emergency duty team.',
    surgery: 'Larch Road Surgery, Northdale, since 5 November 2026',
    'dental-surgery': 'Northdale Dental, since 9 November 2026',
    'placement-contact-how':
      'Tablet in her room, in private, at 7 pm. Beth drives her to the half-way place every second Saturday and leaves them together, within reach. Under the interim care order reasonable contact with her mother is to be allowed; no application to refuse contact has been made. When contact changes, Beth rings Donna and tells Tam the same day; Ruth writes to both solicitors and Imelda Grant.',
    'first-visit-on': '2026-11-05',
    visits: [
      {
        'visit-on': '2026-11-12',
        'visit-by': 'Ruth Amadi',
        'visit-seen-alone': 'yes',
        'visit-notes': 'She had been followed online that day and told Beth at once.'
      },
      {
        'visit-on': '2026-11-19',
        'visit-by': 'Ruth Amadi',
        'visit-seen-alone': 'yes',
        'visit-notes': 'They baked. She asked what happens if the court date moves.'
      }
    ],
    'visits-how-often':
      'Ruth Amadi, weekly for 12 weeks, then at least every three weeks; alone with her each time. In between she turns to Beth, Sandra, Maya Sandhu, Rosa Clarke, Mum and Gran, all in English, and to Ruth by voice note.',
    'placement-plan-agreed-on': '2026-11-03',
    'placement-told': [
      'told-the-child',
      'told-parents-without-the-address',
      'told-those-who-cared-before',
      'told-the-integrated-care-board',
      'told-the-surgery',
      'told-the-school-or-college',
      'told-the-reviewing-officer'
    ],
    'placement-ending':
      'Signed before the placement by Sandra Okafor, Ruth Amadi and Donna Reeve (without the page with the address); Tam signed too. Approved on 3 November 2026 by Frances Ellery, Director of Children’s Services, Harbourshire.\nIt ends if she goes home, or if those people learn the address. Then a planned move within a day, with Beth beside her for the first week. Colin Baxter decides after asking Tam; she wants to be told by Ruth and to take the cake tins.',
    'protection-review-on': '2026-12-09',
    // Review, advocacy and support
    'reviewing-officer': 'Imelda Grant',
    'still-to-explain': { reason: 'does-not-apply' },
    'first-review-timing': 'held-in-time',
    reviews: [
      {
        'review-on': '2026-11-19',
        'review-state': 'review-held',
        'review-chaired-by': 'Imelda Grant',
        'review-child-part':
          'She chose the kitchen, who came, and began with her voice note: “Read this out, I’ll listen from the stairs.” She came in half-way.',
        'review-status-needs': 'partly-met',
        'review-status-needs-how':
          'Safety, lawyer, school and charity are in place. Missing: CAMHS has not begun, and her mother’s move is not settled.',
        'review-protection-needs': 'partly-protected',
        'review-protection-changes':
          'Well protected at Larch House; her family is not yet. Supervision when out can end by 4 December.',
        'review-other-matters':
          'Placement right; contact good, more visits wanted; health plan and education plan ready; court on 22 February 2027; no earlier decisions.',
        'review-decisions':
          'Colin Baxter: housing panel by 10 December. Joy Whitcombe: CAMHS begins on 27 November. Ruth: Jean’s assessment from 7 December. Sandra: first walk alone on 29 November. No significant change to the care plan.',
        'review-next-on': '2027-02-11'
      }
    ],
    'review-preparation':
      'Maya and Beth go through the questions a week before, in pictures. Tam wants Mum by video, Ruth, Beth and Maya there; not the police and not school. At Larch House, with cake. The reviewing officer knows her status, and Tam can reach her.\nOn 9 November 2026 she was told about advocacy and that she need have no complaint, and on 17 November 2026 the independent visitor was offered; both were explained, and she understands them. The right visitor is a woman, with a dog, who bakes or swims, and who does not ask about “all that”. Once a fortnight, out of the house. The volunteer service is matching, with references and checks, and proposes someone by 15 December 2026.',
    'advocate-wanted': 'wanted',
    advocate: 'Maya Sandhu',
    'advocate-specialist': 'specialist-in-the-childs-language',
    'visitor-answer': 'accepted',
    'visitor-person': { reason: 'not-yet-explored' },
    'visitor-first-meeting-on': { reason: 'not-yet-explored' },
    'specialist-support-enough': 'not-enough',
    'specialist-support-gaps':
      'CAMHS took three weeks to give a first date; meanwhile Dr Price advised the night staff by phone. Joy Whitcombe has raised the wait with the integrated care board.',
    // Check and documents
    departures: [
      {
        'departure-what': 'A duty worker had Tam repeat what she had told the police the night before.',
        'departure-paragraph': '31',
        'departure-reason':
          'The police notes had not been read; there was no exceptional reason. Ruth apologised to Tam, and the duty team was reminded on 4 November 2026.',
        'departure-agreed-by': 'Colin Baxter',
        'departure-agreed-on': '2026-11-04'
      }
    ],
    'manager-oversight':
      'Colin Baxter saw the assessment, the placement and all measures on 20 November 2026. He asked that supervision when out end on 4 December, that Donna’s move go to the panel on 10 December, and that Rio be identified by 4 December with the police. He has met Tam.\nRuth, Colin, Imelda, Maya and Rosa are trained. Tom Akers and the Bridge Centre have a session with Nell Farrow on 3 December 2026.\nImelda was briefed on 3 November 2026. On 10 November she asked for a written end date to supervision when out and for a date for full-time school. Both were set within a week.\nAmber’s worry in June was written in the school log and reached nobody; two suspensions followed. Tickets bought for a child alone before 6 am were seen and not questioned. What worked: her mother’s call at 6.40 am, acted on within minutes.',
    'manager-oversight-by': 'Colin Baxter',
    'manager-oversight-on': '2026-11-20',
    'authority-still-to-do': { reason: 'does-not-apply' },
    'plan-recipients': [
      {
        'recipient-name': 'Tam',
        'recipient-documents': ['care-plan', 'protection-and-placement-plan'],
        'recipient-copy': 'child',
        'recipient-how': 'read-aloud',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-21',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'It is her home.'
      },
      {
        'recipient-name': 'Donna Reeve, mother',
        'recipient-documents': ['care-plan'],
        'recipient-copy': 'child',
        'recipient-how': 'by-post',
        'recipient-version': '1, without the address',
        'recipient-given-on': '2026-11-21',
        'recipient-needs-location': 'no',
        'recipient-location-reason': { reason: 'does-not-apply' }
      },
      {
        'recipient-name': 'Sandra Okafor, Larch House',
        'recipient-documents': ['care-plan', 'protection-and-placement-plan'],
        'recipient-copy': 'carer',
        'recipient-how': 'by-hand',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-20',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'She runs the home.'
      },
      {
        'recipient-name': 'PC Holly Crane, Northdale Police',
        'recipient-documents': ['protection-and-placement-plan'],
        'recipient-copy': 'police',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-20',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'To find her if she is missing.'
      },
      {
        'recipient-name': 'DC Arun Mehta, Harbourshire Police',
        'recipient-documents': ['protection-and-placement-plan'],
        'recipient-copy': 'police',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1, without the address',
        'recipient-given-on': '2026-11-20',
        'recipient-needs-location': 'no',
        'recipient-location-reason': { reason: 'does-not-apply' }
      },
      {
        'recipient-name': 'Imelda Grant, independent reviewing officer',
        'recipient-documents': ['assessment-record', 'care-plan', 'protection-and-placement-plan'],
        'recipient-copy': 'full',
        'recipient-how': 'through-a-case-system',
        'recipient-version': '1',
        'recipient-given-on': '2026-11-20',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'She visits Tam and chairs the reviews there.'
      },
      {
        'recipient-name': 'Priya Nair, solicitor',
        'recipient-documents': ['assessment-record'],
        'recipient-copy': 'lawyer',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1, without the address',
        'recipient-given-on': '2026-11-23',
        'recipient-needs-location': 'no',
        'recipient-location-reason': { reason: 'does-not-apply' }
      },
      {
        'recipient-name': 'Northdale children’s services',
        'recipient-documents': ['care-plan'],
        'recipient-copy': 'receiving-authority',
        'recipient-how': 'by-secure-email',
        'recipient-version': '1 (the interim plan went on 3 November)',
        'recipient-given-on': '2026-11-23',
        'recipient-needs-location': 'yes',
        'recipient-location-reason': 'The placement is in their area.'
      }
    ],
    'must-not-be-told-location':
      'Dex, Lou and anyone who asks for them: no contact, because they exploited her; with her father only after the checks on 11 December. Looked at again at each multi-agency meeting.\nDonna and the earlier carers know of the placement and how to reach Tam, but not the address; Donna asked for that. Tidewater Academy was told that she has moved, not where.\nNot to be told where she lives: Dex, Lou and anyone linked with them; anyone on the Quayside estate; Tidewater Academy; Kit, Jean and Amber, so that they cannot be made to tell; anyone whom Ruth Amadi has not checked.',
    'case-record-copied-on': '2026-11-23',
    'handover-kind': 'none-planned'
  }
}
