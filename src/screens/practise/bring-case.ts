import { loadWords } from '../../i18n/words'

/** Fetches the pages of a case and their words. They are large, and nothing that a scene says needs them. A second call fetches nothing again. */
export async function bringCase(): Promise<typeof import('../case/CaseScreen.svelte').default> {
  const [{ default: CaseScreen }] = await Promise.all([
    import('../case/CaseScreen.svelte'),
    import('./case-words').then(({ caseWords }) => loadWords(caseWords))
  ])
  return CaseScreen
}
