import type { LocationWords } from './shape'

const kinds = `
academy accommodation agency alternative apartment apartments association authority avenue bank borough building bungalow camp
campus care carer carers centre centres children child church city clinic close college community cottage council county court
crescent dental dentist department district doctor doctors drive education emergency family farm field fields flat flats
foster fostering foyer gardens general green grammar group grove hall health high hill home homes hospice hospital hostel hotel
house housing infant infants institute junior kitchen lane limited living lodge ltd manor medical mental mews mosque national
nursery office park parade partners partnership place placement placements police practice primary private provider
provision pupil quarter referral refuge regional residential rise road room row school secondary semi-independent service services
shelter social solicitors special square station street studio supported supporting support surgery team terrace town trust unit
university view village virtual walk way wing work works yard young youth people person persons
ashram temple kingdom united england wales scotland ireland northern britain british english uk gb eu nhs camhs gp cic plc llp
north south east west northern southern eastern western central upper lower great little old new saint st port mount long
adolescent adult adults advice advocacy asylum crime criminal exploitation guardian guardians guardianship immigration
independent interpreting looked law legal leaving looked-after missing safeguarding separated
`
const titles = `
dr doctor mr mrs ms miss mx prof professor sir dame rev reverend father sister brother pc dc ds di dci sergeant detective
inspector constable officer nurse matron midwife paediatrician paediatrics psychologist psychiatrist therapist psychotherapist
counsellor teacher head headteacher tutor lead leader manager coordinator worker practitioner consultant clinical designated
registered senior deputy assistant chief duty night mother grandmother grandfather aunt uncle cousin friend parents
relative relatives key link host
`
const openings = `
a about above after again all along also an and another any are as asked at back be because before began behind being believed
below beside between both but by came can care come could day days did do does down during each either else every few find first
for found from go goes going had has have he her here hers him his how i if in inside into is it its just kept known later left
like lives living may me mine moved much must my near never next no nobody none not nothing now of off on once one only or
other our out outside over own perhaps phone ring said same see seen she should since so some somebody somewhere soon still
stays taken text than that the their them then there these they this those through tidy time to today together tomorrow tonight
too towards two three four five six seven eight nine ten under until up us use very via was we week well went were what when
where which while who whoever whose why will with within without would yes yet you your unknown recorded
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december spring summer autumn winter morning afternoon evening night
`

const counties = [
  'cornwall',
  'county durham',
  'cumbria',
  'devon',
  'dorset',
  'east sussex',
  'essex',
  'greater london',
  'greater manchester',
  'isle of wight',
  'kent',
  'merseyside',
  'middlesex',
  'norfolk',
  'northumberland',
  'rutland',
  'somerset',
  'suffolk',
  'surrey',
  'tyne and wear',
  'west midlands',
  'west sussex'
]

/** What is typed in English, of places and people in England. */
export const englishLocationWords: LocationWords = {
  plain: [kinds, titles, openings],
  neverNames: [
    'home',
    'office',
    'foster',
    'carer',
    'carers',
    'children',
    'children’s',
    'fostering',
    'the',
    'local',
    'authority'
  ],
  notFirst: ['the', 'at', 'in', 'with', 'and'],
  articles: ['the'],
  families: ['the {name}s', 'the {name} family'],
  beforeHouses: ['number', 'no.', 'no', 'nr.', 'nr'],
  joining: ['and'],
  small: ['and', 'with', 'of'],
  countries: ['england', 'great britain', 'united kingdom', 'uk'],
  counties,
  countyEndings: ['shire'],
  authorities: {
    and: 'and',
    kinds: [
      'london borough',
      'royal borough',
      'metropolitan borough',
      'borough',
      'county',
      'city',
      'council',
      'of',
      'the'
    ]
  }
}
