import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askedWorker, askOnce, asItCame, WorkerError, type Take } from '../../src/ports/asked-worker'
import { strengthMeter } from '../../src/screens/vault/strength/ask-strength'
import { workIn } from '../../src/vault/backup/work-in-worker'
import { diskSpaceInWorker } from '../../src/vault/disk-space/disk-space-in-worker'
import { dying, garbling, message, refusing, saying, FakeWorker } from '../support/fake-worker'

/** The last of several messages is the answer. */
const untilDone: Take<string, string> = (said) => (said === 'done' ? { answer: said } : undefined)
const once = (worker: FakeWorker, signal?: AbortSignal) =>
  askOnce(worker.start, 'question', asItCame<unknown>, { signal })

describe('a worker that is asked once', () => {
  it('is sent the question once, answers it and is ended', async () => {
    const worker = saying('answer')
    await expect(once(worker)).resolves.toBe('answer')
    expect(worker.asked).toEqual(['question'])
    expect(worker.ended).toBe(true)
  })

  it('is listened to until what it says is the answer', async () => {
    await expect(askOnce(saying('some', 'more', 'done').start, 'question', untilDone)).resolves.toBe('done')
  })

  it('is ended with the error that its answer stands for', async () => {
    const worker = saying('no')
    const refused = askOnce(worker.start, 'question', () => {
      throw new RangeError('no')
    })
    await expect(refused).rejects.toBeInstanceOf(RangeError)
    expect(worker.ended).toBe(true)
  })

  it.each([
    ['died', dying()],
    ['unreadable', garbling()]
  ])('says that it %s, and is ended', async (fault, worker) => {
    await expect(once(worker)).rejects.toMatchObject({ name: 'WorkerError', fault })
    expect(worker.ended).toBe(true)
  })

  it('says that the browser started none, and why', async () => {
    const refused = askOnce(refusing, 'question', asItCame)
    await expect(refused).rejects.toBeInstanceOf(WorkerError)
    await expect(refused).rejects.toMatchObject({ fault: 'not-started', cause: new Error('refused') })
  })

  it('is called off: it ends at once, and whoever waits hears why', async () => {
    const calling = new AbortController()
    const silent = new FakeWorker()
    const asked = once(silent, calling.signal)
    calling.abort()
    expect(silent.ended).toBe(true)
    await expect(asked).rejects.toMatchObject({ fault: 'called-off' })
  })

  it('is not started for what was called off before', async () => {
    const start = vi.fn(refusing)
    const asked = askOnce(start, 'question', asItCame, { signal: AbortSignal.abort() })
    await expect(asked).rejects.toMatchObject({ fault: 'called-off' })
    expect(start).not.toHaveBeenCalled()
  })

  it('is not called off any more when it has answered', async () => {
    const calling = new AbortController()
    const asked = once(saying('answer'), calling.signal)
    await asked
    calling.abort()
    await expect(asked).resolves.toBe('answer')
  })
})

describe('a worker that stays', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('answers several questions in the order in which they are asked', async () => {
    const worker = new FakeWorker([message(1)], [message(2)])
    const { ask } = askedWorker<string, number>(worker.start)
    await expect(Promise.all([ask('a', asItCame), ask('b', asItCame)])).resolves.toEqual([1, 2])
    expect(worker.ended).toBe(false)
  })

  it('gives a late answer to nobody: the next question has its own', async () => {
    const worker = new FakeWorker([], [message('first'), message('second')])
    const { ask } = askedWorker<string, string>(worker.start)
    const late = expect(ask('a', asItCame, { patience: 5 })).rejects.toMatchObject({ fault: 'late' })
    await vi.advanceTimersByTimeAsync(5)
    await late
    await expect(ask('b', asItCame, { patience: 5 })).resolves.toBe('second')
  })

  it('fails every open question when it dies, and every later one at once', async () => {
    const worker = new FakeWorker([], [new Event('error')])
    const { ask } = askedWorker<string, string>(worker.start)
    const died = { fault: 'died' }
    const open = ['a', 'b'].map((one) => expect(ask(one, asItCame)).rejects.toMatchObject(died))
    await Promise.all(open)
    await expect(ask('c', asItCame)).rejects.toMatchObject(died)
    expect(worker.asked).toEqual(['a', 'b'])
  })

  it('calls off what is open when it is ended', async () => {
    const worker = new FakeWorker()
    const { ask, end } = askedWorker<string, string>(worker.start)
    const open = expect(ask('a', asItCame)).rejects.toMatchObject({ fault: 'called-off' })
    end()
    await open
    expect(worker.ended).toBe(true)
  })
})

describe('what the callers make of it', () => {
  it('strength cannot be said where its worker died or was stopped', async () => {
    await expect(strengthMeter(saying(3).start).of('a')).resolves.toBe(3)
    await expect(strengthMeter(dying().start).of('a')).resolves.toBeUndefined()
    const meter = strengthMeter(new FakeWorker().start)
    const open = meter.of('a')
    meter.stop()
    await expect(open).resolves.toBeUndefined()
  })

  it('room that cannot be known is not asked for again', async () => {
    const found = { free: 1, reserve: 2 }
    const look = { wanted: 'look', name: 'room', upTo: 1 } as const
    await expect(diskSpaceInWorker(saying(found).start)(look)).resolves.toEqual(found)
    const dead = dying()
    const ask = diskSpaceInWorker(dead.start)
    await expect(Promise.all([ask(look), ask(look)])).resolves.toEqual([undefined, undefined])
    expect(dead.asked).toHaveLength(1)
    await expect(diskSpaceInWorker(refusing)(look)).resolves.toBeUndefined()
  })

  it('room is asked for again of a new worker where one hung or died, but not where three hung and none ever answered', async () => {
    vi.useFakeTimers()
    const found = { free: 1, reserve: 2 }
    const look = { wanted: 'look', name: 'room', upTo: 1 } as const
    const late = () => new FakeWorker()
    const workers = [late(), late(), saying(found), late(), late(), late(), dying(), saying(found)]
    const begun: FakeWorker[] = []
    const ask = diskSpaceInWorker(() => {
      const next = workers[begun.length] ?? dying()
      begun.push(next)
      return next.start()
    })
    const answers: unknown[] = []
    for (let at = 0; at < workers.length + 1; at += 1) {
      const answer = ask(look)
      await vi.advanceTimersByTimeAsync(20_000)
      answers.push(await answer)
    }
    // The third stayed, and was late with the question after the one that it answered.
    const nothing = undefined
    expect(answers).toEqual([nothing, nothing, found, nothing, nothing, nothing, nothing, nothing, found])
    expect(begun.map(({ ended }) => ended)).toEqual([true, true, true, true, true, true, true, false])

    const silent = [late(), late(), late(), saying(found)]
    const asked = vi.fn(() => (silent.shift() ?? late()).start())
    const never = diskSpaceInWorker(asked)
    for (let at = 0; at < 4; at += 1) {
      const answer = never(look)
      await vi.advanceTimersByTimeAsync(20_000)
      expect(await answer).toBeUndefined()
    }
    expect(asked).toHaveBeenCalledTimes(3)
    vi.useRealTimers()
  })

  it('a backup says what its worker found, or that it failed', async () => {
    const wrong = saying({ outcome: 'failed', fault: 'wrong' })
    await expect(workIn(wrong.start).open(new Uint8Array(), 'a')).rejects.toMatchObject({ fault: 'wrong' })
    for (const start of [dying().start, garbling().start, refusing]) {
      const failed = expect(workIn(start).seal([], 'a')).rejects
      await failed.toMatchObject({ name: 'BackupError', fault: 'failed' })
    }
  })

  it('the cases of a backup are heard one by one, with those that could not be read', async () => {
    const worker = saying(
      { outcome: 'case', part: 'damaged' },
      { outcome: 'case', part: { file: 'a case' } },
      { outcome: 'opened', madeAt: '2026-11-26' }
    )
    await expect(workIn(worker.start).open(new Uint8Array(), 'a')).resolves.toEqual({
      madeAt: '2026-11-26',
      cases: [{ file: 'a case' }],
      refused: ['damaged']
    })
  })
})
