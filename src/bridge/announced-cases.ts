import type { Cases } from '../ports/cases'
import type { Tabs } from '../ports/tabs'

/** The vault’s cases. The other tabs are told when one was deleted, brought back or taken in, so that no screen can forget to tell them. */
export const announcedCases = (cases: Cases, tabs: Pick<Tabs, 'tell'>): Cases => ({
  ...cases,
  saveAll: async (saves) => {
    const refused = await cases.saveAll(saves)
    if (refused.length === 0) tabs.tell('cases-changed')
    return refused
  },
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
