# What R's package sna, and R itself, make of the networks in a file of JSON: sna.R INPUT OUTPUT
# Each network has its ties (rows report), and where it has them: groups, who answered, the core, another relation.
suppressMessages({ library(sna); library(jsonlite) })
files <- commandArgs(trailingOnly = TRUE)
set.seed(1)
reps <- 2000

closeness <- function(ties) {
  steps <- geodist(ties, inf.replace = Inf)$gdist
  diag(steps) <- Inf
  rowSums(1 / steps) / (nrow(ties) - 1)
}
ei <- function(ties, groups) {
  between <- outer(groups, groups, "!=")
  known <- !is.na(between)
  (sum(ties[known & between]) - sum(ties[known & !between])) / sum(ties[known])
}
# Labels dealt out among those who answered, and among those who did not.
dealt <- function(groups, answered) {
  for (stratum in split(seq_along(groups), answered)) {
    labelled <- stratum[!is.na(groups[stratum])]
    groups[labelled] <- groups[labelled[sample.int(length(labelled))]]
  }
  groups
}
# The correlation with a core in which all have contact and a periphery in which nobody has; what is between does not count.
pattern <- function(ties, core) {
  pairs <- upper.tri(ties) & outer(core, core, "==")
  suppressWarnings(cor(ties[pairs], outer(core, core, "&")[pairs]))
}

look <- function(network) {
  ties <- network$ties
  both <- symmetrize(ties, rule = "weak")
  found <- list(connectedness = connectedness(both), meanDegree = mean(rowSums(ties)),
                inDegreeSpread = sqrt(mean((colSums(ties) - mean(colSums(ties)))^2)))
  if (!is.null(network$core)) {
    core <- network$core == 1
    found$core <- pattern(both, core)
    # With no other number of the persons with most contacts it is more, where that number parts no two with as many.
    contacts <- sort(rowSums(both), decreasing = TRUE)
    parts <- which(diff(contacts) < 0)
    found$coreElsewhere <- max(sapply(parts, function(size) pattern(both, rowSums(both) >= contacts[size])), -1, na.rm = TRUE)
  }
  groups <- network$groups
  if (!is.null(groups)) {
    own <- which(!is.na(groups))
    if (length(unique(groups[own])) > 1) {
      roles <- brokerage(ties[own, own], groups[own])$raw.nli
      found$brokerage <- list(person = own, coordinator = roles[, "w_I"], gatekeeper = roles[, "b_OI"],
                              representative = roles[, "b_IO"], itinerant = roles[, "w_O"], liaison = roles[, "b_O"])
    }
    if (isTRUE(network$permute)) {
      near <- closeness(both)
      means <- function(groups, of = near) c(tapply(of, factor(groups, levels = sort(unique(groups))), mean))
      drawings <- replicate(reps, { labels <- dealt(groups, network$answered); c(ei(ties, labels), means(labels)) })
      found$eiIndex <- list(value = ei(ties, groups), expected = mean(drawings[1, ]),
                            low = unname(quantile(drawings[1, ], 0.025, type = 1)),
                            high = unname(quantile(drawings[1, ], 0.975, type = 1)))
      # Labels stay among those who answered, and among those who did not: what to expect needs no drawing.
      expected <- means(groups, ave(replace(near, is.na(groups), NA), network$answered, FUN = function(x) mean(x, na.rm = TRUE)))
      off <- abs(drawings[-1, , drop = FALSE] - expected)
      real <- abs(means(groups) - expected)
      found$closeness <- list(group = names(means(groups)), value = unname(means(groups)),
                              expected = unname(rowMeans(drawings[-1, , drop = FALSE])),
                              p = unname(p.adjust((rowSums(off >= real - 1e-12) + 1) / (reps + 1), "BH")))
    }
  }
  if (!is.null(network$other)) {
    pair <- array(0, dim = c(2, dim(ties)))
    pair[1, , ] <- ties
    pair[2, , ] <- network$other
    found$qap <- list(correlation = gcor(pair)[1, 2], p = qaptest(pair, gcor, g1 = 1, g2 = 2, reps = reps)$pgreq)
  }
  found
}
write_json(lapply(fromJSON(files[1], simplifyDataFrame = FALSE), look), files[2], digits = NA, auto_unbox = TRUE, na = "null")
