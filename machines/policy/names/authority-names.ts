import { andOfAuthorities, kindsOfAuthority } from '../../facts/location-words'

/** An authority’s name as it is compared: “Kent”, “kent ” and “Kent County Council” are one authority. */
export function authorityKey(name: string): string {
  const plain = name.toLowerCase().replaceAll('&', ` ${andOfAuthorities} `).replaceAll(/\s+/g, ' ').trim()
  const key = plain.replaceAll(kindsOfAuthority, ' ').replaceAll(/\s+/g, ' ').trim()
  return key === '' ? plain : key
}
