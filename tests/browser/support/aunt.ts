import type { NamedCase } from '../../cases/named-case'

/** The only carer on record is the one who is suspected: no copy is to be given to her (¶23, ¶30). */
export const aunt: NamedCase = {
  name: 'A girl with the aunt who is suspected',
  answers: {
    reference: 'HBR-700',
    'known-as': 'Aissatou',
    'trafficking-conclusion': 'suspected',
    people: [{ 'person-name': 'Mariama Bah', 'person-role': 'carer', 'person-contact': '07700 900811' }],
    exploiters: [{ 'exploiter-called': 'Mariama Bah' }]
  }
}
