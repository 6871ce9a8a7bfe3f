/**
 * What somebody in a children’s team would think of first, and whoever has a copy of the disk would try first. The lists of the library know months, seasons,
 * first names and English words; these are the words of this work, this app, and the larger places and clubs. In lower case; a phrase counts without its
 * spaces too.
 */
const ofTheWork =
  'waymark, passphrase, password, vault, recovery key, secret, secure, security, encrypted, confidential, backup, handover, welcome, ' +
  'social worker, social work, social care, childrens social care, childrens services, child protection, safeguarding, looked after, looked after child, ' +
  'looked after children, child in care, children in care, care leaver, care leavers, leaving care, foster, fostering, foster carer, foster care, kinship, ' +
  'placement, care plan, pathway plan, pathway, care order, personal adviser, team manager, reviewing officer, independent reviewing officer, ' +
  'unaccompanied, unaccompanied child, unaccompanied children, asylum, asylum seeker, asylum seeking, asylum seeking child, asylum seeking children, ' +
  'refugee, immigration, migrant, home office, age assessment, trafficking, trafficked, modern slavery, exploitation, referral, first responder, ' +
  'national referral mechanism, conclusive grounds, reasonable grounds, strategy discussion, strategy meeting, section twenty, section forty seven, ' +
  'children act, case, cases, casework, case file, child, children, young person, young people, duty, duty team, team, service, services, ' +
  'childrens, childrens trust, royal borough, royal borough of, council, county, county council, city council, borough, borough council, london borough of, metropolitan, local authority, authority, trust, office, ' +
  'i love, i love my, i love you, my, our, the, of, and, new, year, happy new year, christmas, happy christmas, birthday, football, football club, ' +
  'united, city, rovers, wanderers, albion, athletic, hotspur, villa, forest, palace, rangers, celtic, town'

const places =
  'london, england, britain, great britain, united kingdom, scotland, wales, cymru, northern ireland, birmingham, manchester, leeds, liverpool, sheffield, ' +
  'bristol, newcastle, nottingham, leicester, coventry, bradford, wolverhampton, derby, southampton, portsmouth, plymouth, brighton, hull, stoke, ' +
  'sunderland, middlesbrough, luton, reading, northampton, norwich, oxford, cambridge, peterborough, milton keynes, swindon, bournemouth, dover, ' +
  'blackpool, bolton, salford, oldham, rochdale, stockport, wigan, warrington, york, cardiff, swansea, newport, edinburgh, glasgow, aberdeen, dundee, ' +
  'belfast, barking, dagenham, barnet, bexley, brent, bromley, camden, croydon, ealing, enfield, greenwich, hackney, hammersmith, fulham, haringey, ' +
  'harrow, havering, hillingdon, hounslow, islington, kensington, chelsea, kingston, lambeth, lewisham, merton, newham, redbridge, richmond, southwark, ' +
  'sutton, tower hamlets, waltham forest, wandsworth, westminster, tottenham, wembley, brixton, heathrow, gatwick, arsenal, everton, tottenham hotspur, ' +
  'west ham, kent, essex, surrey, sussex, hampshire, hertfordshire, bedfordshire, buckinghamshire, oxfordshire, berkshire, suffolk, norfolk, ' +
  'cambridgeshire, lincolnshire, northamptonshire, leicestershire, nottinghamshire, derbyshire, staffordshire, warwickshire, worcestershire, ' +
  'isle of wight, medway, gloucestershire, somerset, dorset, devon, cornwall, wiltshire, shropshire, cheshire, lancashire, merseyside, yorkshire, cumbria, durham, northumberland'

export const guessableWords: readonly string[] = `${ofTheWork}, ${places}`.split(', ')
