/** A script for Redis or Valkey. Every number in it is exact: Lua's are doubles, and `tostring` would drop digits. */
export interface LimitScript {
  name: string;
  lua: string;
}

const shared = `
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local function number(value) return tonumber(value or '0') or 0 end
local function whole(value) return string.format('%.0f', value) end
local function keep(key, untilTime)
  local ms = math.ceil((untilTime - now) / 1000) + 1000
  if redis.call('PTTL', key) < ms then redis.call('PEXPIRE', key, ms) end
end
`;

/**
 * What `decideLimits` does, on hashes: \`f\` is when a bucket is full, \`p\` until when it is paused, \`f:\` and \`w:\` with a
 * team's name are its part and until when it waits. Arguments for each key: the time for a unit, the capacity, the cost, the
 * team, whether parts are reserved, the number of teams, and for each its name, time for a unit and capacity.
 */
export const takeScript: LimitScript = {
  name: 'take',
  lua: `${shared}
local function waitFor(rate, full, cost, at) return math.max(0, math.max(full, at) + rate.every * cost - rate.capacity - at) end
local function unitsIn(rate, full) return (rate.capacity - math.max(0, full - now)) / rate.every end
local function setAside(ask)
  local units = 0
  for _, team in ipairs(ask.teams) do
    if team.name ~= ask.team then
      local own = unitsIn(team, team.full)
      if ask.isReserved then units = units + own
      elseif team.waits > now and own >= 1 then units = units + 1 end
    end
  end
  return units
end

local asks, at, refusedBy, wait = {}, 1, -1, 0
for i, key in ipairs(KEYS) do
  local ask = { every = tonumber(ARGV[at]), capacity = tonumber(ARGV[at + 1]), cost = tonumber(ARGV[at + 2]),
    team = ARGV[at + 3], isReserved = ARGV[at + 4] == '1', teams = {}, fromShare = 0 }
  local count, fields = tonumber(ARGV[at + 5]), { 'f', 'p' }
  at = at + 6
  for j = 1, count do
    local team = { name = ARGV[at], every = tonumber(ARGV[at + 1]), capacity = tonumber(ARGV[at + 2]) }
    at = at + 3
    ask.teams[j] = team
    fields[#fields + 1] = 'f:' .. team.name
    fields[#fields + 1] = 'w:' .. team.name
    if team.name == ask.team then ask.own = team end
  end
  local values = redis.call('HMGET', key, unpack(fields))
  ask.full, ask.paused = number(values[1]), number(values[2])
  for j, team in ipairs(ask.teams) do team.full, team.waits = number(values[2 * j + 1]), number(values[2 * j + 2]) end
  local mine = math.max(0, ask.paused - now, waitFor(ask, ask.full, ask.cost, now))
  local ownWait = ask.own and waitFor(ask.own, ask.own.full, ask.cost, now)
  if ownWait == 0 then ask.fromShare = 1
  elseif count > 0 and mine == 0 then
    local missing = ask.cost + setAside(ask) - unitsIn(ask, ask.full)
    if missing > 0 then
      mine = math.ceil(missing * ask.every)
      if ownWait and ownWait < mine then mine = ownWait end
    end
  end
  if mine > wait then refusedBy, wait = i - 1, mine end
  asks[i] = ask
end

for i, key in ipairs(KEYS) do
  local ask, own = asks[i], asks[i].own
  if refusedBy == -1 then
    ask.full = math.max(ask.full, now) + ask.every * ask.cost
    redis.call('HSET', key, 'f', whole(ask.full))
    local last = ask.full
    if own then
      if ask.fromShare == 1 then own.full = math.max(own.full, now) + own.every * ask.cost else own.full = now + own.capacity end
      own.waits = 0
      redis.call('HSET', key, 'f:' .. own.name, whole(own.full), 'w:' .. own.name, '0')
      last = math.max(last, own.full)
    end
    keep(key, last)
  elseif own and not ask.isReserved and waitFor(own, own.full, ask.cost, now + wait) == 0 then
    own.waits = now + wait + 2000000
    redis.call('HSET', key, 'w:' .. own.name, whole(own.waits))
    keep(key, own.waits)
  end
end

local reply = { refusedBy, wait, now }
for _, ask in ipairs(asks) do
  local left, units = 0, unitsIn(ask, ask.full)
  if ask.paused <= now then
    left = units
    if #ask.teams > 0 then
      local own = ask.own and unitsIn(ask.own, ask.own.full) or 0
      left = math.min(units, math.max(units - setAside(ask), own))
    end
  end
  reply[#reply + 1] = math.max(0, math.floor(left))
  reply[#reply + 1] = math.max(0, ask.full - now, ask.paused - now)
  reply[#reply + 1] = ask.fromShare
end
return reply`,
};

/** Arguments for each key: the time for a unit, the cost, the team, and the time for a unit of its part; 0: none. */
export const giveBackScript: LimitScript = {
  name: 'giveBack',
  lua: `
for i, key in ipairs(KEYS) do
  local every, cost, team, own = tonumber(ARGV[4 * i - 3]), tonumber(ARGV[4 * i - 2]), ARGV[4 * i - 1], tonumber(ARGV[4 * i])
  if redis.call('EXISTS', key) == 1 then
    redis.call('HINCRBY', key, 'f', string.format('%.0f', -every * cost))
    if own > 0 then redis.call('HINCRBY', key, 'f:' .. team, string.format('%.0f', -own * cost)) end
  end
end
return 1`,
};

/** The argument is for how long. */
export const pauseScript: LimitScript = {
  name: 'pause',
  lua: `${shared}
local ends = math.max(number(redis.call('HGET', KEYS[1], 'p')), now + tonumber(ARGV[1]))
redis.call('HSET', KEYS[1], 'p', whole(ends))
keep(KEYS[1], ends)
return 1`,
};
