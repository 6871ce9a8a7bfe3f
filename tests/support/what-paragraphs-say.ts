/**
 * What each paragraph of the January 2014 draft speaks of, read from the draft by hand: a sentence that stands beside a ¶ has to
 * speak of something that the ¶ speaks of. It is wide on purpose (words vary); what no paragraph says stands in `saidByNone`.
 */
export const whatParagraphsSay: Readonly<Record<number, RegExp>> = {
  2: /support|relationship|worker|need/i,
  3: /looked after|guidance|alone|parent|before coming into care/i,
  4: /read this plan with|guidance/i,
  5: /guidance|depart|track was set aside|not told/i,
  7: /\bage\b|as a child|date of birth|unaccompanied|may be a victim|basis of care|in care|legal basis/i,
  8: /dut(y|ies)|status|care plan|owed|support/i,
  9: /manager/i,
  10: /police|officers|agenc|strategy discussion/i,
  11: /outcome|position|track|refus/i,
  12: /specialis|voluntary organisation/i,
  13: /sign|train|indicator|noticed|conclude|trafficking|trafficked|weigh|manager|exploitation/i,
  14: /refer|legal|lawyer|regulated|solicitor|adviser|specialis|position/i,
  15: /reviewing officer|carer|train|status|exploit/i,
  16: /train/i,
  17: /victim|exploit|means|consent/i,
  18: /within the UK/i,
  19: /refer|first responder|suspect|suspicion|trafficked|conclu|trafficking|competent authority|decision/i,
  20: /protect|exploit|enquiry|safe|risk|worry|suspicion|conclu|crime|strategy discussion/i,
  21: /sign|form|refer|indicator/i,
  22: /assess|need|worker|experience|trafficker/i,
  23: /safe|missing|assess|where the child|child is staying|where a child|48 hours|tell nobody|tell them nothing|who is asking|must not be told|told where|identity|adult with the child|come back|ready|date agreed/i,
  24: /worker|trust|support|continu|people around|hand|takes? their case|beside/i,
  25: /emotional|psychological|mental health|health|disab|educat|relig|cultur|langua|communicat|doctor|learn|who they are|self-harm|interpreter|need/i,
  26: /langua|interpret|communicat/i,
  27: /understand|explain|risk|influence|missing|vulnerab|assess|tell|traffickers/i,
  28: /where (the child|they) (are|is)|who does what|official|role|who the reviewing officer is/i,
  29: /famil|contact|parent|permanence|long-term plan|brothers|in touch/i,
  30: /famil|contact|parent|trac|Home Office caseworker/i,
  31: /record|told|ask|agenc|share|pass|copy|information|known|reference|hand|left|letter|know/i,
  32: /status|need|care plan|unaccompanied|every need/i,
  33: /legal|lawyer|solicitor|advise the child|meeting|interview|compensation|hearing|goes along/i,
  34: /health|psycholog|mental|immunis|dental|eyesight|hearing|doctor|pregnan|genital|screening|education plan|self-harm|nurse/i,
  35: /threat|control|coerc|support|objective|health|mental|in touch|distress/i,
  36: /educat|school|college|English|special|learn/i,
  37: /school|admission|place/i,
  38: /educat|virtual school head/i,
  39: /missing|protection plan|photograph|protect|police|conference|where the child will live|exploit/i,
  40: /trust|safe|feel|ask the child|child.* (say|want|think)|what would help/i,
  41: /measure|punish|control|protect|agree|plan to keep them safe/i,
  42: /placement|distance|out of|outside the area|setting|protects/i,
  43: /skill|measure|number|phone|independent/i,
  44: /carer|cares? for|know|aware|control|experience|measure/i,
  45: /emergency|bed and breakfast|accommodation/i,
  46: /review|need|again/i,
  47: /advoca/i,
  48: /immigration|regulat|adviser|level|EU Settlement/i,
  49: /visitor|alone|loneliness|isolat/i,
  50: /voluntary return|return scheme/i,
  51: /care leaver|leaving[- ]care|status|support|hope|adulthood|looked after for 13 weeks|any care leaver|young person/i,
  52: /pathway|status|assessment/i,
  53: /educat|independent|service|system|skill/i,
  54: /isolat|risk|safe|housing|live|exploit|adult|home/i,
  55: /immigration|status|care leaver|area/i,
  56: /track|goal|outcome|position|decision|pre-empt|lasting return|assume/i,
  57: /asylum|claim|legal representative|decision-maker|hearing|immigration/i,
  58: /refugee|humanitarian|leave|asylum|claim|received safely|refus/i,
  59: /leave|track|refugee/i,
  60: /refus|appeal|return|leave|received safely|reception/i,
  61: /return/i,
  62: /return/i,
  63: /Home Office/i,
  64: /fund|entitle|financial|money|benefit|work|study|course|college|education|support/i,
  65: /Schedule 3|refus|appeal|support/i,
  66: /adviser|birthday|18|traffickers/i,
  67: /immigration|advi[cs]e|legal representative/i
}

/**
 * What no paragraph of the draft says. Wherever a sentence speaks of it, one of the sources that do stands there, and none of the
 * paragraphs beside which it stood once.
 */
export const saidByNone: readonly {
  readonly what: string
  readonly words: RegExp
  readonly oneOf: readonly string[]
  readonly never: readonly number[]
}[] = [
  {
    what: 'speaking to a lawyer in private',
    words: /lawyer in private|between them and the lawyer/i,
    oneOf: ['law:legal-privilege'],
    never: []
  },
  {
    what: 'embassies',
    words: /embass|consulate/i,
    oneOf: ['practice:never-approach-the-embassy'],
    never: [14, 29, 30]
  },
  {
    what: 'deprivation of liberty',
    words: /depriv|restrain|what authorises/i,
    oneOf: ['law:european-convention-on-human-rights-5', 'law:re-d-2019-uksc-42'],
    never: [41, 43, 44]
  },
  {
    what: 'human rights assessments',
    words: /human rights/i,
    oneOf: ['law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    never: [65]
  },
  {
    what: 'section 20 and parental responsibility',
    words: /section 20\b|parental responsibility/i,
    oneOf: [
      'law:children-act-1989-section-20',
      'law:care-planning-regulations-4',
      'law:care-planning-regulations-schedule-2',
      'practice:parental-responsibility-and-consents',
      'practice:delegated-authority'
    ],
    never: [7, 29]
  },
  {
    what: 'consent to a referral',
    words:
      /consent (to|is) .*(refer|asked|needed)|consent is not|consent to (a|the) referral|stay in the National Referral|consent to go on/i,
    oneOf: ['practice:consent-to-a-referral', 'practice:consent-to-stay-at-18'],
    never: []
  },
  {
    what: 'the defence for victims',
    words: /gives victims of slavery or trafficking a defence|section 45/i,
    oneOf: ['law:modern-slavery-act-2015-section-45'],
    never: [33]
  },
  {
    what: 'debts',
    words: /the debt\b|which debts/i,
    oneOf: ['practice:debts-that-hold-a-child'],
    never: [20, 35]
  },
  {
    what: 'visits by week and month',
    words: /visits?\b.*\b(week|month)|(weekly|weeks?|months? apart).*\bvisit/i,
    oneOf: ['law:care-planning-regulations-28'],
    never: [24, 42]
  },
  {
    what: 'seeing the child alone on a visit',
    words: /\bseen alone\b/i,
    oneOf: ['law:care-planning-regulations-29'],
    never: []
  },
  {
    what: 'the Director of Children’s Services and a place that is not registered',
    words: /registered.*Director/i,
    oneOf: ['practice:unregistered-place-told-to-the-director'],
    never: [45]
  },
  {
    what: 'prosecutors',
    words: /prosecut/i,
    oneOf: ['practice:prosecutor-told-of-the-referral'],
    never: [33]
  },
  {
    what: 'the days of a decision on a referral',
    words: /grounds decision after|aim(s|ed) (at|to decide) within|recovery period/i,
    oneOf: ['practice:nrm-decision-times'],
    never: [19]
  }
]
