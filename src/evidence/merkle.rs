//! The Merkle tree over the records' hashes.
//!
//! Two forms of it: a [`Frontier`] is what a writer keeps (O(log n) hashes, O(log n) an append), a
//! [`Tree`] is what a verifier builds from all leaves (2 n hashes) to get any earlier root and proofs.
//!
//! *Source:* RFC 6962 §2.1 (hashes, proofs), RFC 9162 §2.1.3.2 and §2.1.4.2 (checking proofs step by
//! step). Letters follow the RFCs: `n` leaves, `m` an index or an older size.

use sha2::{Digest, Sha256};
use thiserror::Error;

use super::base64::Base64;

/// A leaf's or a node's SHA-256.
pub type Hash = Base64<32>;

/// The hash of a leaf: `SHA-256(0x00 ‖ leaf)`.
pub fn leaf_hash(leaf: &[u8]) -> Hash {
    Base64(
        Sha256::new()
            .chain_update([0])
            .chain_update(leaf)
            .finalize()
            .into(),
    )
}

/// The hash of a node: `SHA-256(0x01 ‖ left ‖ right)`.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Base64(
        Sha256::new()
            .chain_update([1])
            .chain_update(left.0)
            .chain_update(right.0)
            .finalize()
            .into(),
    )
}

/// The root of the tree without leaves: `SHA-256("")`.
pub fn empty_root() -> Hash {
    Base64(Sha256::digest([]).into())
}

/// The right edge of a growing tree: the roots of its complete subtrees, largest first.
///
/// One for each set bit of the size (a *compact range*), which is all that appending needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    roots: Vec<Hash>,
}

impl Frontier {
    /// From its parts; `None` unless there is one root for each set bit of `size`.
    pub fn new(size: u64, roots: Vec<Hash>) -> Option<Self> {
        (usize::try_from(size.count_ones()) == Ok(roots.len())).then_some(Self { size, roots })
    }

    /// How many leaves the tree has.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The roots of the complete subtrees, largest first.
    pub fn roots(&self) -> &[Hash] {
        &self.roots
    }

    /// Adds a leaf. Amortised two hashes.
    pub fn push(&mut self, leaf: Hash) {
        let mut node = leaf;
        // Each trailing one bit of the size is a subtree as large as `node`, to its left.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.roots.pop() {
                node = node_hash(&left, &node);
            }
        }
        self.roots.push(node);
        self.size += 1;
    }

    /// The tree's root. O(log n).
    pub fn root(&self) -> Hash {
        join(self.roots.iter().copied())
    }
}

/// All nodes of a tree, level by level, so that any root and any proof costs O(log n).
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// `levels[k][i]` covers the leaves from `i · 2^k` to `(i + 1) · 2^k`; complete subtrees only.
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// Over these leaf hashes. O(n) time, 64 n bytes.
    pub fn new(leaves: Vec<Hash>) -> Self {
        let mut levels = Vec::new();
        let mut level = leaves;
        while !level.is_empty() {
            let next = level
                .chunks_exact(2)
                .filter_map(|pair| Some(node_hash(pair.first()?, pair.last()?)))
                .collect();
            levels.push(level);
            level = next;
        }
        Self { levels }
    }

    /// How many leaves it has.
    pub fn size(&self) -> u64 {
        self.levels.first().map_or(0, |leaves| leaves.len() as u64)
    }

    /// The root over the first `n` leaves; `None` if there are fewer.
    pub fn root(&self, n: u64) -> Option<Hash> {
        (n <= self.size()).then(|| join(self.cover(0, n)))
    }

    /// The proof that leaf `m` is in the tree of the first `n`: hashes from leaf to root.
    /// `None` unless `m < n` and the tree has `n` leaves.
    pub fn inclusion_proof(&self, m: u64, n: u64) -> Option<Vec<Hash>> {
        if m >= n || n > self.size() {
            return None;
        }
        let (mut start, mut end) = (0, n);
        let mut path = Vec::new();
        while end - start > 1 {
            let split = start + largest_power_of_two_below(end - start);
            if m < split {
                path.push(join(self.cover(split, end)));
                end = split;
            } else {
                path.push(join(self.cover(start, split)));
                start = split;
            }
        }
        path.reverse();
        Some(path)
    }

    /// The proof that the tree of the first `n` leaves extends that of the first `m`. Empty when
    /// `m = n` or `m = 0`; `None` unless `m ≤ n` and the tree has `n` leaves.
    pub fn consistency_proof(&self, m: u64, n: u64) -> Option<Vec<Hash>> {
        if m > n || n > self.size() {
            return None;
        }
        let (mut start, mut end) = (0, n);
        let mut path = Vec::new();
        if m == 0 || m == n {
            return Some(path);
        }
        while m != end {
            let split = start + largest_power_of_two_below(end - start);
            if m <= split {
                path.push(join(self.cover(split, end)));
                end = split;
            } else {
                path.push(join(self.cover(start, split)));
                start = split;
            }
        }
        // The old root itself, left out when it is a node that the reader has: the whole left side.
        if start != 0 {
            path.push(join(self.cover(start, end)));
        }
        path.reverse();
        Some(path)
    }

    /// The complete subtrees that make up `start..end`, largest first. `start` must be a multiple of
    /// a power of two not smaller than `end − start`, as it is for every node.
    fn cover(&self, start: u64, end: u64) -> impl DoubleEndedIterator<Item = Hash> {
        let mut roots = Vec::new();
        let mut at = start;
        while at < end {
            let level = (end - at).ilog2();
            let index = usize::try_from(at >> level).unwrap_or(usize::MAX);
            let nodes = self.levels.get(level as usize);
            roots.extend(nodes.and_then(|nodes| nodes.get(index)).copied());
            at += 1 << level;
        }
        roots.into_iter()
    }
}

/// Why a proof proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProofError {
    /// The leaf's index is not below the tree's size, or the older tree is the larger one.
    #[error("index {index} does not fit a tree of {size} leaves")]
    Index {
        /// The leaf's index, or the older size.
        index: u64,
        /// The tree's size.
        size: u64,
    },
    /// There are too few or too many hashes for the sizes given.
    #[error("a proof of {0} hashes does not fit the tree's size")]
    Length(usize),
    /// The hashes lead to another root.
    #[error("the hashes lead to another root")]
    Root,
}

/// Checks that `leaf` is leaf `m` of the tree of `n` leaves with this `root`. O(log n).
///
/// # Errors
/// [`ProofError`] says why it is not shown.
pub fn verify_inclusion(
    leaf: &Hash,
    m: u64,
    n: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if m >= n {
        return Err(ProofError::Index { index: m, size: n });
    }
    let (mut f_n, mut s_n) = (m, n - 1);
    let mut r = *leaf;
    for p in proof {
        if s_n == 0 {
            return Err(ProofError::Length(proof.len()));
        }
        if f_n & 1 == 1 || f_n == s_n {
            r = node_hash(p, &r);
            while f_n & 1 == 0 && f_n != 0 {
                f_n >>= 1;
                s_n >>= 1;
            }
        } else {
            r = node_hash(&r, p);
        }
        f_n >>= 1;
        s_n >>= 1;
    }
    if s_n != 0 {
        return Err(ProofError::Length(proof.len()));
    }
    if r == *root {
        Ok(())
    } else {
        Err(ProofError::Root)
    }
}

/// Checks that the tree of `n` leaves with root `new` extends the one of `m` leaves with root `old`.
/// O(log n). A tree extends the empty one with an empty proof, as C2SP witnesses have it.
///
/// # Errors
/// [`ProofError`] says why it is not shown.
pub fn verify_consistency(
    m: u64,
    n: u64,
    old: &Hash,
    new: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if m > n {
        return Err(ProofError::Index { index: m, size: n });
    }
    if m == 0 || m == n {
        let expected = if m == 0 { empty_root() } else { *new };
        return match proof {
            [] if *old == expected => Ok(()),
            [] => Err(ProofError::Root),
            _ => Err(ProofError::Length(proof.len())),
        };
    }
    let length = ProofError::Length(proof.len());
    // The reader has the old root; where it is itself a node of the new tree, the proof leaves it out.
    let (mut f_r, rest) = if m.is_power_of_two() {
        (*old, proof)
    } else {
        let (first, rest) = proof.split_first().ok_or(length)?;
        (*first, rest)
    };
    let mut s_r = f_r;
    let (mut f_n, mut s_n) = (m - 1, n - 1);
    while f_n & 1 == 1 {
        f_n >>= 1;
        s_n >>= 1;
    }
    for c in rest {
        if s_n == 0 {
            return Err(length);
        }
        if f_n & 1 == 1 || f_n == s_n {
            f_r = node_hash(c, &f_r);
            s_r = node_hash(c, &s_r);
            while f_n & 1 == 0 && f_n != 0 {
                f_n >>= 1;
                s_n >>= 1;
            }
        } else {
            s_r = node_hash(&s_r, c);
        }
        f_n >>= 1;
        s_n >>= 1;
    }
    if s_n != 0 {
        return Err(length);
    }
    if f_r == *old && s_r == *new {
        Ok(())
    } else {
        Err(ProofError::Root)
    }
}

/// The root over complete subtrees given largest first.
fn join(roots: impl DoubleEndedIterator<Item = Hash>) -> Hash {
    roots
        .rev()
        .reduce(|right, left| node_hash(&left, &right))
        .unwrap_or_else(empty_root)
}

/// The split of RFC 6962: the largest power of two smaller than `n`, for `n > 1`.
fn largest_power_of_two_below(n: u64) -> u64 {
    1 << (n - 1).ilog2()
}
