import { onceFetched } from '../once-fetched'

/** Fetches the component that shows a scene, while the list is read. */
export const fetchScene = onceFetched(() => import('./TrainingCase.svelte'))
