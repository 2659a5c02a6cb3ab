import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../api-context.js";

/**
 * A hand-written root field: from its arguments to its value, in which an EntityRef stands for each entity.
 * Arguments left out have the SDL's defaults, or are undefined.
 */
// biome-ignore lint/suspicious/noExplicitAny: each root declares the arguments that its SDL promises.
export type Root = (args: any, context: ApiContext, info: GraphQLResolveInfo) => unknown;
