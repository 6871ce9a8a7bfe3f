import { countyLine } from '../cases/county-line'
import { eritrea } from '../cases/eritrea'
import type { NamedCase } from '../cases/named-case'
import { iran } from '../cases/iran'
import { nigeria } from '../cases/nigeria'
import { romania } from '../cases/romania'
import { vietnam } from '../cases/vietnam'

/** Words by which somebody would find each child: names of those who live or work there, places, numbers, distances. */
export const leadingWords: readonly (readonly [NamedCase, readonly string[]])[] = [
  [
    eritrea,
    [
      'Cooper’s Rise',
      'Merrin',
      'Marsh',
      'Marshes',
      'Bellweather',
      'Bellweathers',
      'Quay',
      'Rahimi',
      'Brannock’s',
      'Ten minutes from college'
    ]
  ],
  [
    vietnam,
    [
      'Curlew',
      'Thornmere',
      'Fellshire',
      'Ashdown',
      'Ashdowns',
      'Larkhill',
      'Lanternfold',
      'Fairweather',
      'Ninety miles',
      '01632 960171'
    ]
  ],
  [
    countyLine,
    [
      'Larch',
      'Beck Lane',
      'Northdale',
      'Fernbank',
      'Bridge Centre',
      'Okafor',
      'Lowry',
      'Akers',
      'Hallbeck',
      '150 miles'
    ]
  ],
  [romania, ['Plover', 'Brackenford', 'Marlshire', 'Tully', 'Aldhelm', 'Garrow', 'Okell', '01632 960271']],
  [nigeria, ['Millrace', 'Oldcombe', 'Hartnell', 'Hartnells', 'Oduya', '01632 960371']],
  [iran, ['Ropewalk', 'Hollin', 'Threlfall', 'Threlfalls', 'Nab Farm', 'Mensah', '01632 960471']]
]
