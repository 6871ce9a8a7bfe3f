import { onceFetched } from '../once-fetched'

/** What shows a scene: fetched while the list is read. */
export const fetchScene = onceFetched(() => import('./TrainingCase.svelte'))
