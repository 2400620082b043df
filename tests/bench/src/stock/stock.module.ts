import { createHash } from 'node:crypto';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, LessThanOrEqual, MoreThan } from 'typeorm';
import { abilityFor, mayReadField, type StockContext } from './stock.ability';
import { Contribution, Professional, Seat, SignIn } from './stock.entities';
import { StockResolver } from './stock.resolver';

/** Who sent this cookie and where they sit: two questions, and the rules made of the answers. */
async function contextOf(database: DataSource, cookie = ''): Promise<StockContext> {
  const token = /casustafel=([^;]+)/.exec(cookie)?.[1] ?? '';
  const { professional } = await database.getRepository(SignIn).findOneOrFail({ where: { tokenHash: createHash('sha256').update(token).digest() }, relations: { professional: true } });
  const seats = await database.getRepository(Seat).find({ where: { professionalId: professional.id, fromAt: LessThanOrEqual(new Date()), untilAt: MoreThan(new Date()) } });
  return { seats, ability: abilityFor(seats) };
}

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env['DATABASE_ADMIN_URL'], entities: [Professional, SignIn, Seat, Contribution], synchronize: false, extra: { max: 12 } }),
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [DataSource],
      useFactory: (database: DataSource) => ({
        autoSchemaFile: true,
        csrfPrevention: true,
        buildSchemaOptions: { fieldMiddleware: [mayReadField] },
        context: ({ req }: { req: { headers: { cookie?: string } } }) => contextOf(database, req.headers.cookie),
      }),
    }),
  ],
  providers: [StockResolver],
})
export class StockModule {}
