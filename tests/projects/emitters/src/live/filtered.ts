import { withFilter } from 'graphql-subscriptions';
import { pubSub } from './channels.js';

export const ORDER_PAID = 'ORDER_PAID';

/** Each subscriber is given the orders of its user. */
export const resolvers = {
  Subscription: {
    orderPaid: {
      subscribe: withFilter(
        () => pubSub.asyncIterableIterator(ORDER_PAID),
        (order?: { userId: string }, _variables?: unknown, context?: { userId: string }) =>
          order?.userId === context?.userId,
      ),
    },
  },
};
