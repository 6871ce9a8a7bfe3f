/** Windows of one browser that follow each other: nothing of it goes over a network. */
export interface Followers {
  tell(message: unknown): void
  /** @returns what stops the hearing */
  hear(listener: (message: unknown) => void): () => void
}

/** @param name what the windows meet under */
export function browserFollowers(name: string): Followers {
  const channel = new BroadcastChannel(name)
  return {
    tell: (message) => channel.postMessage(message),
    hear(listener) {
      const heard = ({ data }: MessageEvent<unknown>) => listener(data)
      channel.addEventListener('message', heard)
      return () => channel.removeEventListener('message', heard)
    }
  }
}
