//! The tree against the RFC's own recursive definition.

use std::fmt::Write as _;

use prompt_dlp::evidence::merkle::{
    Frontier, Hash, Tree, empty_root, leaf_hash, node_hash, verify_consistency, verify_inclusion,
};
use proptest::prelude::*;

/// `MTH(D[n])` of RFC 6962 §2.1, word for word.
fn mth(d: &[Hash]) -> Hash {
    match d {
        [] => empty_root(),
        [leaf] => *leaf,
        _ => {
            let k = d.len().next_power_of_two() / 2;
            node_hash(&mth(&d[..k]), &mth(&d[k..]))
        }
    }
}

/// `PATH(m, D[n])` of RFC 6962 §2.1.1.
fn path(m: usize, d: &[Hash]) -> Vec<Hash> {
    if d.len() == 1 {
        return Vec::new();
    }
    let k = d.len().next_power_of_two() / 2;
    let (mut path, other) = if m < k {
        (path(m, &d[..k]), mth(&d[k..]))
    } else {
        (path(m - k, &d[k..]), mth(&d[..k]))
    };
    path.push(other);
    path
}

/// `SUBPROOF(m, D[n], b)` of RFC 6962 §2.1.2.
fn subproof(m: usize, d: &[Hash], b: bool) -> Vec<Hash> {
    if m == d.len() {
        return if b { Vec::new() } else { vec![mth(d)] };
    }
    let k = d.len().next_power_of_two() / 2;
    let (mut proof, other) = if m <= k {
        (subproof(m, &d[..k], b), mth(&d[k..]))
    } else {
        (subproof(m - k, &d[k..], false), mth(&d[..k]))
    };
    proof.push(other);
    proof
}

fn leaves(n: usize) -> Vec<Hash> {
    (0..n).map(|i| leaf_hash(&i.to_be_bytes())).collect()
}

fn hex(hash: Hash) -> String {
    hash.0.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

#[test]
fn hashes_are_domain_separated_sha_256() {
    // printf '' | sha256sum; printf '\0' | sha256sum; printf '\0L123456' | sha256sum
    assert_eq!(
        hex(empty_root()),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    assert_eq!(
        hex(leaf_hash(b"")),
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    );
    assert_eq!(
        hex(leaf_hash(b"L123456")),
        "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"
    );
}

#[test]
fn roots_and_proofs_are_those_of_the_definition() {
    for n in 0..=40 {
        let d = leaves(n);
        let tree = Tree::new(d.clone());
        let mut frontier = Frontier::default();
        for leaf in &d {
            frontier.push(*leaf);
        }
        assert_eq!(frontier.root(), mth(&d), "{n}");
        assert_eq!(frontier.roots().len(), n.count_ones() as usize);
        for m in 0..=n {
            assert_eq!(tree.root(m as u64), Some(mth(&d[..m])));
            if m < n {
                assert_eq!(tree.inclusion_proof(m as u64, n as u64), Some(path(m, &d)));
            }
            let consistency = if m == 0 {
                Vec::new()
            } else {
                subproof(m, &d, true)
            };
            assert_eq!(
                tree.consistency_proof(m as u64, n as u64),
                Some(consistency)
            );
        }
        assert_eq!(tree.root(n as u64 + 1), None);
        assert_eq!(tree.inclusion_proof(n as u64, n as u64), None);
        assert_eq!(tree.consistency_proof(n as u64 + 1, n as u64), None);
    }
}

#[test]
fn a_frontier_needs_one_root_for_each_set_bit() {
    assert_eq!(Frontier::new(3, leaves(1)), None);
    assert!(Frontier::new(3, leaves(2)).is_some());
}

proptest! {
    #[test]
    fn proofs_hold_for_their_own_tree_only(n in 1_u64..200, m in 0_u64..200, other in any::<u8>()) {
        let m = m % n;
        let d = leaves(usize::try_from(n).unwrap());
        let tree = Tree::new(d.clone());
        let (old, root) = (tree.root(m).unwrap(), tree.root(n).unwrap());
        let leaf = d[usize::try_from(m).unwrap()];
        let strange = leaf_hash(&[other]);

        let proof = tree.inclusion_proof(m, n).unwrap();
        prop_assert_eq!(verify_inclusion(&leaf, m, n, &proof, &root), Ok(()));
        prop_assert!(verify_inclusion(&strange, m, n, &proof, &root).is_err());
        prop_assert!(verify_inclusion(&leaf, m, n, &proof, &strange).is_err());
        prop_assert!(verify_inclusion(&leaf, n, n, &proof, &root).is_err());
        if n > 1 {
            prop_assert!(verify_inclusion(&leaf, (m + 1) % n, n, &proof, &root).is_err());
            prop_assert!(verify_inclusion(&leaf, m, n, &proof[1..], &root).is_err());
        }
        let longer = [proof.as_slice(), &[strange]].concat();
        prop_assert!(verify_inclusion(&leaf, m, n, &longer, &root).is_err());

        let proof = tree.consistency_proof(m, n).unwrap();
        prop_assert_eq!(verify_consistency(m, n, &old, &root, &proof), Ok(()));
        prop_assert!(verify_consistency(m, n, &strange, &root, &proof).is_err());
        prop_assert!(verify_consistency(n + 1, n, &old, &root, &proof).is_err());
        let longer = [proof.as_slice(), &[strange]].concat();
        prop_assert!(verify_consistency(m, n, &old, &root, &longer).is_err());
        if m > 0 {
            prop_assert!(verify_consistency(m, n, &old, &strange, &proof).is_err());
            prop_assert!(verify_consistency(m, n, &old, &root, &proof[1..]).is_err());
        }
    }

    #[test]
    fn any_changed_hash_breaks_a_proof(n in 2_u64..200, m in 0_u64..200, at in any::<prop::sample::Index>()) {
        let m = m % n;
        let tree = Tree::new(leaves(usize::try_from(n).unwrap()));
        let (old, root) = (tree.root(m).unwrap(), tree.root(n).unwrap());
        let leaf = leaves(usize::try_from(n).unwrap())[usize::try_from(m).unwrap()];
        let mut proof = tree.inclusion_proof(m, n).unwrap();
        let index = at.index(proof.len());
        proof[index].0[0] ^= 1;
        prop_assert!(verify_inclusion(&leaf, m, n, &proof, &root).is_err());
        let mut proof = tree.consistency_proof(m, n).unwrap();
        if !proof.is_empty() {
            let index = at.index(proof.len());
            proof[index].0[31] ^= 0x80;
            prop_assert!(verify_consistency(m, n, &old, &root, &proof).is_err());
        }
    }
}
