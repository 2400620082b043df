import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { IdentityState, KeptState } from '../identity-state.repository';

/** Keeps one kind of the provider's state in the database, so that any process can take the next step. */
export class ProviderAdapter implements Adapter {
  constructor(
    private readonly kind: string,
    private readonly state: IdentityState,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const { uid, grantId, userCode } = payload;
    await this.state.put(this.kind, id, payload, expiresIn, { uid, grantId, userCode });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return payloadOf(await this.state.get(this.kind, id));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return payloadOf(await this.state.byUid(this.kind, uid));
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return payloadOf(await this.state.byUserCode(this.kind, userCode));
  }

  async consume(id: string): Promise<void> {
    await this.state.consume(this.kind, id);
  }

  async destroy(id: string): Promise<void> {
    await this.state.remove(this.kind, id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.state.removeGrant(grantId);
  }
}

function payloadOf(kept: KeptState | null): AdapterPayload | undefined {
  if (!kept) return undefined;
  return { ...kept.payload, ...(kept.consumedAt && { consumed: Math.floor(kept.consumedAt.getTime() / 1000) }) };
}
