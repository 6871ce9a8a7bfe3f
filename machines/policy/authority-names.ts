// What an authority’s name may be written with or without; whichever way, it is the same authority.
const kindsOfAuthority =
  /\b(?:london borough|royal borough|metropolitan borough|borough|county|city|council|of|the)\b/g

/** An authority’s name as it is compared: “Kent”, “kent ” and “Kent County Council” are one authority. */
export function authorityKey(name: string): string {
  const plain = name.toLowerCase().replaceAll('&', ' and ').replaceAll(/\s+/g, ' ').trim()
  const key = plain.replaceAll(kindsOfAuthority, ' ').replaceAll(/\s+/g, ' ').trim()
  return key === '' ? plain : key
}
