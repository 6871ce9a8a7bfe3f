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
antenatal asthma dermatology fracture genitourinary gum immunisation maternity midwifery ophthalmology outpatient outpatients
postnatal screening sexual tb vaccination walk-in
annexe basement custody floor lobby rear reception suite waiting
adolescent adult adults advice advocacy asylum crime criminal exploitation guardian guardians guardianship immigration
independent interpreting looked law legal leaving looked-after missing safeguarding separated
`
const titles = `
dr doctor mr mrs ms miss mx prof professor sir dame rev reverend father sister brother pc dc ds di dci sergeant detective
inspector constable officer nurse matron midwife paediatrician paediatrics psychologist psychiatrist therapist psychotherapist
counsellor teacher head headteacher tutor lead leader manager coordinator worker practitioner consultant clinical designated
registered senior specialist deputy assistant chief duty night mother grandmother grandfather aunt uncle cousin friend parents
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

const alsoWords = `
abbot arch archer baker ball banks barber barking barrow bath battle beach bean bear beard beer bell bells best birch bird
bishop black blanks blossom blue bolt bond bone book books boot booth border bourne bowl bowler bows brand brave bread bridge
bridges bright broad brook brooks brown buckle bull burn burns bush butcher butler button buttons canon carpenter cart carter
cash castle chance chandler chase cherry clay clean clear clerk cliff cloud coal coat cold coleman comfort cook cooper corn
corner cotton counsel cousins crane creek cross crow crown cruise curry daisy dale dance dash dawn deal dean dear deer dell
dish dove drake draper drew drop drum duck duke dusk dyer earl early eden ember evens fair faith falcon fall falls farmer
farrier fawn fence fern finch fish fisher flint flood flower flowers flynt folk foot ford forest fort fountain fowler frank
freeman french front frost fuller garden gardener garland garner garters gates gift glass glen glover gold golden good goodwin
goose grace grain grand grant grants grass grave graves gray grey grieve ground guest hale hand handy harbour hard harder hardy hare
harper hart haste hatch haven hawk hazel heard heart heath hedge herb heron hide hills hobbs hogg holiday holland holly
holmes holy honey hood hook hope hopes horn horse hull hunt hunter hurst iron ivory jasmine jewel jolly judge keen keeper
keys kind king kings kite knight knock lake lamb lambs lance land large lark last lawn leach leaf lean leather leaver leaves
letter light lily line lively lock locks lord love lovely lover lucky lyon main major maker mallet many maple margin mark
market marks marsh marshal marshes martin mason masters mead meadow meadows melody mercer mercy merry mild mile miles mill
miller mills mint mist money monk moon moor moore moss mould mountain mouse music myth nail nance neat nice noble noon nutter
oaks olive orange orchard otter page pages paige painter palmer parish parker parks parrot parson patch patience peace peach
peacock peak pear pearl peel penny pepper perks philpot pike pilgrim pine pink piper pitt plant plum pole pond pool poor pope
poppy porter post posts pots potter potts pound pounds power powers pratt price prices pride priest prime prince prior proud
purple purse quick quill rain rainbow raven reach read reader reading reads ready reed reeds rest rice rich ridge riding
river rivers robin robins rock rocks roof rook root roots rose rosemary roses round royal ruby rudd rugby rule rush rust sage
sailor salmon salt sand sands sandwich savage sawyer seal seals seaman self sharp shaw shepherd sheriff shield shore short
shutter silver simple singer skinner slate slaughter small smart smith snell snow snows song spark sparks sparrow speed
spencer spice springs spurs squire stable staff stag staines star stark starling steel steele steep sterling stern steward
stewart stiles stock stocks stone stones storm stout strange stream strong sugar summers sunny swallow swan sweet sweeting
swift tabor tailor tanner tasker taylor teal tempest thorn thorns thrush tiger till tiller timber toll top tower towers townsend
train travel travers tree trees trick true tucker tulip turner turnip twin tyler vale valley vane verity vicar vine violet
virtue wade wager waite wake walker wall walls ward wards ware warm warren water waters weaver webb weir wells whale wheat
wheeler white whites wick wild wilder willow willows wills wind window winds wings winters wise wish wolf wood woods wool
word words worth wren wright yarrow yeoman younger youngs
`
const beforeNames = `
mr mrs ms miss mx dr doctor prof sir dame lady lord father sister brother aunt auntie uncle nan nana nanny gran granny grandma grandad mum mummy dad daddy mama papa
carer carers carer’s pc dc ds di constable sergeant inspector nurse teacher called named surname name
`
const afterNames = `family families household house home place lodge school college surgery clinic road street lane avenue close drive way terrace court`

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

/** Words that people type in English about places and people in England. */
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
  alsoWords: alsoWords.trim().split(/\s+/),
  beforeNames: beforeNames.trim().split(/\s+/),
  afterNames: afterNames.split(' '),
  beforeHouses: ['number', 'no.', 'no', 'nr.', 'nr'],
  healthServices: [
    'hospitals',
    'hospital',
    'infirmary',
    'clinics',
    'clinic',
    'maternity unit',
    'maternity ward',
    'birth centre',
    'walk-in centre',
    'health centre',
    'medical centre',
    'birth unit',
    'maternity',
    'minor injuries unit',
    'mother and baby unit',
    'urgent treatment centre',
    'A&E'
  ],
  namingHealthServices:
    'city county great central north south east west northern southern eastern western'.split(' '),
  namedBehind: { kinds: ['hospital', 'infirmary'], by: ['of the', 'of', 'at the', 'at'] },
  joining: ['and'],
  small: ['and', 'with', 'of'],
  countries: ['england', 'great britain', 'united kingdom', 'uk'],
  counties,
  countyEndings: ['shire']
}
