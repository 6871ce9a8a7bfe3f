<!-- @component Copies a scenario, and opens the copy to be changed. -->
<script lang="ts">
  import type { ScenarioHead } from '../../../machines/training/scenario'
  import { copyOf } from '../../bridge/own-files'
  import { ownScenarios } from '../../bridge/practice'
  import { fetchScenario } from '../../bridge/scenarios'
  import { loadWords, words } from '../../i18n/words'
  import { address } from '../../routing/address.svelte'
  import Button from '../../ui/Button.svelte'
  import { placeOfOwn } from './session-place'

  let { head, onfailed }: { head: ScenarioHead; onfailed: () => void } = $props()

  const owns = ownScenarios()
  const noted = ['sources', 'belief', 'start', 'scenes', 'points', 'child', 'careful', 'tempting'] as const

  let isCopying = false

  async function copy() {
    if (isCopying) return
    isCopying = true
    try {
      const [scenario] = await Promise.all([fetchScenario(head.id), loadWords(['own-scenarios'])])
      const { title } = scenario
      const { id } = await copyOf(scenario, owns, {
        title: $words('own-scenario.copy.title', { title }),
        notes: {
          whole: $words('own-scenario.copy.notes.whole', { title }),
          parts: Object.fromEntries(noted.map((part) => [part, $words(`own-scenario.copy.notes.${part}`)]))
        }
      })
      address.go(placeOfOwn(id))
    } catch {
      onfailed()
    }
    isCopying = false
  }
</script>

<Button
  text={$words('training.own.copy')}
  hidden={$words('training.own.of', { title: head.title })}
  tone="secondary"
  onclick={() => void copy()}
/>
