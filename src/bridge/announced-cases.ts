import type { Cases } from '../ports/cases'
import type { Tabs } from '../ports/tabs'

/** The cases of the vault, of which the other tabs hear when one was deleted or brought back: no screen can forget to tell them. */
export const announcedCases = (cases: Cases, tabs: Pick<Tabs, 'tell'>): Cases => ({
  ...cases,
  remove: async (id) => {
    await cases.remove(id)
    tabs.tell('cases-changed')
  },
  undoRemove: async (id) => {
    const isBack = await cases.undoRemove(id)
    tabs.tell('cases-changed')
    return isBack
  }
})
