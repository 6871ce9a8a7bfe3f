import { messageFiles as own } from '../../../src/i18n/message-files'
import { pseudoMessages } from '../../support/pseudo/pseudo-text'

export { adultFiles } from '../../../src/i18n/message-files'

/** The English words, and what the pseudo-language makes of them as they come. */
export const messageFiles: typeof own = Object.fromEntries(
  Object.entries(own).flatMap(([path, load]) => [
    [path, load],
    [
      path.replace('/messages/en/', '/messages/pseudo/'),
      async () => ({ default: pseudoMessages((await load()).default) })
    ]
  ])
)
