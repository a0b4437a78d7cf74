/** Divides something that is scarce, such as bytes or connections, among the teams that want it. */
export interface FairShares {
  shareOf(team: string): Share;
  /** What all teams hold together. */
  readonly used: number;
}

/** What one team holds. */
export interface Share {
  /** Takes an amount; false, and nothing is taken, if it is not the team's to have. */
  take(amount: number): boolean;
  give(amount: number): void;
}

/**
 * A team may take more as long as it holds less than what is free: at most half of what it finds, and beside another
 * greedy team a third of all. So a team that holds nothing finds room, and nothing is set aside for teams that are idle.
 *
 * @see Choudhury and Hahne, Dynamic Queue Length Thresholds for Shared-Memory Packet Switches (1998)
 */
export function createFairShares(limit: number): FairShares {
  const shares = new Map<string, Share>();
  let used = 0;

  function createShare(): Share {
    let held = 0;
    return {
      take(amount) {
        const free = limit - used;
        if (held >= free || amount > free) return false;
        held += amount;
        used += amount;
        return true;
      },
      give(amount) {
        held -= amount;
        used -= amount;
      },
    };
  }

  return {
    shareOf(team) {
      const share = shares.get(team) ?? createShare();
      // Kept while it is empty: there are as many teams as the operator has made.
      shares.set(team, share);
      return share;
    },
    get used() {
      return used;
    },
  };
}

/** For the bodies of all requests, or of all responses. */
export const defaultBufferBytes = 64 * 1024 * 1024;
