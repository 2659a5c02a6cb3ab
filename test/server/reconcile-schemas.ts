/**
 * What the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group) asks of each document, written
 * down anew from its specification: its own schema files carry no licence that would let them be copied. Stricter than
 * those where we promise more.
 */

const type = {
  type: "object",
  properties: { id: { type: "string" }, name: { type: "string" } },
  required: ["id"],
};

const template = { type: "string", pattern: "\\{\\{id\\}\\}" };

export const MANIFEST = {
  type: "object",
  properties: {
    versions: { type: "array", items: { type: "string" }, contains: { const: "0.2" } },
    name: { type: "string", minLength: 1 },
    identifierSpace: { type: "string", pattern: "^https?://" },
    schemaSpace: { type: "string", pattern: "^https?://" },
    defaultTypes: { type: "array", items: type, uniqueItems: true },
    view: { type: "object", properties: { url: template }, required: ["url"] },
    preview: {
      type: "object",
      properties: { url: template, width: { type: "integer" }, height: { type: "integer" } },
      required: ["url", "width", "height"],
    },
    suggest: {
      type: "object",
      properties: {
        entity: {
          type: "object",
          properties: { service_url: { type: "string" }, service_path: { type: "string" } },
          required: ["service_url", "service_path"],
        },
      },
    },
  },
  required: ["versions", "name", "identifierSpace", "schemaSpace"],
};

export const RESULT_BATCH = {
  type: "object",
  additionalProperties: {
    type: "object",
    properties: {
      result: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string" },
            name: { type: "string" },
            description: { type: "string" },
            score: { type: "number" },
            match: { type: "boolean" },
            type: { type: "array", items: type },
          },
          required: ["id", "name", "score"],
        },
      },
    },
    required: ["result"],
  },
};

export const SUGGESTIONS = {
  type: "object",
  properties: {
    result: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: { type: "string" },
          name: { type: "string" },
          description: { type: "string" },
          notable: { type: "array", items: type },
        },
        required: ["id", "name"],
      },
    },
  },
  required: ["result"],
};
