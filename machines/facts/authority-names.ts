import { andOfAuthorities, kindsOfAuthority } from '../../content/authority-names'

const kinds = new RegExp(`\\b(?:${kindsOfAuthority.join('|')})\\b`, 'g')

/** An authority’s name as it is compared: “Kent”, “kent ” and “Kent County Council” are one authority. */
export function authorityKey(name: string): string {
  const plain = name.toLowerCase().replaceAll('&', ` ${andOfAuthorities} `).replaceAll(/\s+/g, ' ').trim()
  const key = plain.replaceAll(kinds, ' ').replaceAll(/\s+/g, ' ').trim()
  return key === '' ? plain : key
}

/**
 * Which of these authorities an organisation belongs to: the authority itself, or a team that bears its name, as “Kentshire emergency duty team”. Of two
 * that it could be, the longer name says more. “Bath and Wells” is no team of “Bath”.
 * @param organisation the name of the organisation, as it is compared
 * @param authorities the names of authorities, as they are compared
 */
export const authorityAmong = (organisation: string, authorities: readonly string[]): string | undefined =>
  authorities
    .filter(
      (one) =>
        organisation === one ||
        (organisation.startsWith(`${one} `) && !organisation.startsWith(`${one} ${andOfAuthorities} `))
    )
    .toSorted((one, other) => other.length - one.length)[0]

/** Two names of one authority as they are compared: the same name, or one of a team that bears the other. */
export const isOneAuthority = (one: string, other: string): boolean =>
  (authorityAmong(one, [other]) ?? authorityAmong(other, [one])) !== undefined
